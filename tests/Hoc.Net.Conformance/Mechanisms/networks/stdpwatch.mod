: A synapse with pair rules of plasticity: the postsynaptic spike is a WATCH on the local voltage, which visits all NetCons.
NEURON {
    POINT_PROCESS StdpWatch
    RANGE tau, e, i, g, dtau, ptau, d, p, spikes
    NONSPECIFIC_CURRENT i
}
UNITS {
    (nA) = (nanoamp)
    (mV) = (millivolt)
    (uS) = (microsiemens)
}
PARAMETER {
    tau = 2 (ms)
    e = 0 (mV)
    d = 0.1
    p = 0.2
    dtau = 30 (ms)
    ptau = 15 (ms)
    vth = -10 (mV)
}
ASSIGNED {
    v (mV)
    i (nA)
    tpost (ms)
    spikes
}
STATE { g (uS) }
INITIAL {
    g = 0
    tpost = -1e9
    spikes = 0
    net_send(0, 1)
}
BREAKPOINT {
    SOLVE state METHOD cnexp
    i = g*(v - e)
}
DERIVATIVE state { g' = -g/tau }
NET_RECEIVE (w (uS), A, tpre (ms), n) {
    INITIAL { A = 0  tpre = -1e9  n = 0 }
    if (flag == 0) {
        g = g + w + A
        tpre = t
        n = n + 1
        A = A*(1 - d*exp((tpost - t)/dtau))
    } else if (flag == 2) {
        tpost = t
        spikes = spikes + 1
        FOR_NETCONS (w1, A1, tp, k) {
            A1 = A1 + (w1 - A1)*p*exp((tp - t)/ptau)
        }
    } else {
        WATCH (v > vth) 2
    }
}
