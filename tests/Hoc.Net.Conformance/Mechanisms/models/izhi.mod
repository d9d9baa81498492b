: A point neuron with a reset by WATCH, states by derivimplicit.
NEURON { POINT_PROCESS Resetter NONSPECIFIC_CURRENT i RANGE a, b, vpeak, c, d, u, n }
PARAMETER { a = 0.02 b = 0.2 c = -65 d = 6 vpeak = -20 k = 0.0007 }
ASSIGNED { v i n }
STATE { u }
INITIAL { u = b*v n = 0 net_send(0, 1) }
BREAKPOINT {
    SOLVE states METHOD derivimplicit
    i = -k*(0.04*(v + 62.5)*(v + 62.5)*3 - u*0.5 - 10)
}
DERIVATIVE states { u' = a*(b*v - u) }
NET_RECEIVE(w) {
    if (flag == 1) {
        WATCH (v > vpeak) 2
    } else if (flag == 2) {
        n = n + 1
        net_event(t)
        v = c
        u = u + d
    }
}
