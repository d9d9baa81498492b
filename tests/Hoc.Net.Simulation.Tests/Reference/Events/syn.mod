: A synapse whose conductance jumps and decays; it counts the events of each connection.
NEURON {
    POINT_PROCESS JumpSyn
    RANGE tau, e, i, total
    NONSPECIFIC_CURRENT i
}
UNITS { (nA) = (nanoamp) (mV) = (millivolt) (uS) = (microsiemens) }
PARAMETER {
    tau = 2 (ms)
    e = 0 (mV)
}
ASSIGNED { v (mV) i (nA) total }
STATE { g (uS) }
INITIAL { g = 0  total = 0 }
BREAKPOINT {
    SOLVE state METHOD cnexp
    i = g*(v - e)
}
DERIVATIVE state { g' = -g/tau }
NET_RECEIVE (weight (uS), n, scale) {
    INITIAL { scale = 2 }
    n = n + 1
    g = g + weight*scale
    total = 0
    FOR_NETCONS (w, m, s) { total = total + 10*w + m }
}
