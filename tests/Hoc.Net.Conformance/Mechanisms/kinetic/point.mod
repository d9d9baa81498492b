: A synapse with a kinetic scheme driven by events.
NEURON { POINT_PROCESS KinSyn NONSPECIFIC_CURRENT i RANGE g, i, T }
PARAMETER { gmax = 0.02 }
ASSIGNED { v i g T }
STATE { c o d }
INITIAL { c = 1 o = 0 d = 0 T = 0 }
BREAKPOINT {
    SOLVE scheme METHOD sparse
    g = gmax*o
    i = g*v
}
KINETIC scheme {
    ~ c <-> o (T*3, 0.6)
    ~ o <-> d (0.2, 0.05)
    CONSERVE c + o + d = 1
}
NET_RECEIVE(w) {
    if (flag == 0) {
        T = w
        net_send(1, 1)
    } else {
        T = 0
    }
}
