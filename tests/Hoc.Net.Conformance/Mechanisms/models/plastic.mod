: Plasticity by spike times, with negative weights for the second connection's events and FOR_NETCONS.
NEURON { POINT_PROCESS PairSyn NONSPECIFIC_CURRENT i RANGE tau, i, g, d, p, tpost }
PARAMETER { tau = 3 e = 0 d = 0.2 p = 0.5 dtau = 10 ptau = 8 }
ASSIGNED { v i tpost }
STATE { g }
INITIAL {
    g = 0
    tpost = -1e9
    net_send(0, 1)
}
BREAKPOINT {
    SOLVE state METHOD cnexp
    i = g*(v - e)
}
DERIVATIVE state { g' = -g/tau }
NET_RECEIVE(w, A, tpre) {
    INITIAL { A = 0 tpre = -1e9 }
    if (flag == 0) {
        g = g + w + A
        tpre = t
        A = A*(1 - d*exp((tpost - t)/dtau))
    } else if (flag == 2) {
        tpost = t
        FOR_NETCONS(w1, A1, tp) {
            A1 = A1 + (0.01 - w1 - A1)*p*exp((tp - t)/ptau)
        }
    } else {
        WATCH (v > -45) 2
    }
}
