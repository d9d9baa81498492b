: A synapse of two exponentials whose weight is depressed by use.

NEURON {
    POINT_PROCESS Synapse
    RANGE tau1, tau2, e, use
    NONSPECIFIC_CURRENT i
    THREADSAFE
}

UNITS {
    (mV) = (millivolt)
    (nA) = (nanoamp)
    (uS) = (microsiemens)
}

PARAMETER {
    tau1 = 1 (ms)
    tau2 = 4 (ms)
    recovery = 200 (ms)
    use = .3
    e = 0 (mV)
}

STATE {
    a (uS)
    b (uS)
}

ASSIGNED {
    v (mV)
    i (nA)
}

INITIAL {
    a = 0
    b = 0
}

BREAKPOINT {
    SOLVE decay METHOD cnexp
    i = (b - a)*(v - e)
}

DERIVATIVE decay {
    a' = -a/tau1
    b' = -b/tau2
}

NET_RECEIVE(weight (uS), resource, last (ms)) {
    INITIAL {
        resource = 1
        last = t
    }
    resource = 1 - (1 - resource)*exp(-(t - last)/recovery)
    a = a + weight*use*resource
    b = b + weight*use*resource
    resource = resource*(1 - use)
    last = t
}
