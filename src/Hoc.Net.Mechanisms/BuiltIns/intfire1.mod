: A leaky integrator of events: m decays with tau, jumps by each weight, and an event leaves when it exceeds 1. During refrac, which
: follows, nothing is integrated. M() is m as it is now; while refractory it is 2 for half a millisecond, then -1, to be seen in
: plots.

NEURON {
    ARTIFICIAL_CELL IntFire1
    RANGE tau, refrac, m
}

PARAMETER {
    tau = 10 (ms)
    refrac = 5 (ms)
}

ASSIGNED {
    m
    last (ms)
    refractory
}

INITIAL {
    m = 0
    last = t
    refractory = 0
}

NET_RECEIVE (w) {
    if (refractory == 0) {
        m = m*exp(-(t - last)/tau)
        m = m + w
        last = t
        if (m > 1) {
            m = 2
            refractory = 1
            net_send(refrac, 1)
            net_event(t)
        }
    } else if (flag == 1) {
        m = 0
        refractory = 0
        last = t
    }
}

FUNCTION M() {
    if (refractory == 0) {
        M = m*exp(-(t - last)/tau)
    } else if (t - last < .5) {
        M = 2
    } else {
        M = -1
    }
}
