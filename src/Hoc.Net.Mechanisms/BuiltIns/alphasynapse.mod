: A conductance that follows an alpha function once, from onset on: gmax x exp(1 - x), x = (t - onset)/tau; its peak is gmax, at
: x = 1. It is over at x = 10. W. Rall, Distinguishing theoretical synaptic potentials computed for different soma-dendritic
: distributions of synaptic input, J. Neurophysiol. 30 (1967) 1138-1168.

NEURON {
    POINT_PROCESS AlphaSynapse
    NONSPECIFIC_CURRENT i
    RANGE onset, tau, gmax, e, i
}

UNITS {
    (nA) = (nanoamp)
    (mV) = (millivolt)
    (uS) = (microsiemens)
}

PARAMETER {
    onset = 0 (ms)
    tau = .1 (ms) <1e-3, 1e6>
    gmax = 0 (uS) <0, 1e9>
    e = 0 (mV)
}

ASSIGNED {
    v (mV)
    i (nA)
    g (uS)
}

BREAKPOINT {
    if (gmax) { at_time(onset) }
    g = gmax*alpha((t - onset)/tau)
    i = g*(v - e)
}

FUNCTION alpha(x) {
    if (x >= 0 && x <= 10) {
        alpha = x*exp(1 - x)
    } else {
        alpha = 0
    }
}
