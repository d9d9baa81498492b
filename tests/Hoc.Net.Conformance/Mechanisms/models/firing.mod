: An integrate-and-fire cell by events alone, with a refractory time.
NEURON { ARTIFICIAL_CELL LeakyFire RANGE tau, m, refrac, n GLOBAL checks }
PARAMETER { tau = 5 refrac = 2 }
ASSIGNED { m t0 refractory n checks }
INITIAL { m = 0 t0 = t refractory = 0 n = 0 }
FUNCTION now() { now = m*exp(-(t - t0)/tau) }
NET_RECEIVE(w) {
    checks = checks + 1
    if (refractory == 0) {
        m = now()
        t0 = t
        m = m + w
        if (m > 1) {
            refractory = 1
            m = 2
            n = n + 1
            net_send(refrac, 1)
            net_event(t)
        }
    } else if (flag == 1) {
        t0 = t
        refractory = 0
        m = 0
    }
}
