: Simultaneous equations whose diagonal has zeros, plain ones and ones that only a parameter's value makes.
NEURON {
    POINT_PROCESS Amplifiers
    ELECTRODE_CURRENT i
    RANGE i, gain, follower, share, level, seen, driven, offset, first, second
}

UNITS {
    (nA) = (nanoamp)
    (mV) = (millivolt)
}

PARAMETER {
    gain = 1e5
    follower = .001 (ms)
    share = 0
    level = -20 (mV)
}

ASSIGNED {
    v (mV)
    dt (ms)
    i (nA)
}

STATE {
    offset (mV)
    driven (mV)
    seen (mV)
    first
    second
}

INITIAL {
    SOLVE circuit
    second = 1
    SOLVE crossed
}

BREAKPOINT {
    i = current()
}

FUNCTION current() (nA) {
    SOLVE circuit
    current = (driven - v)*1(nA/mV)
}

LINEAR circuit {
    LOCAL r
    r = follower/dt
    ~ seen = v + share*driven - share*v
    ~ driven = -gain*offset
    ~ seen - 2*offset - level + r*seen - r*offset = 0
}

PROCEDURE cross() {
    SOLVE crossed
}

NONLINEAR crossed {
    ~ second*second = 2 + share
    ~ first*(1 + share) = 3 - share*second
}
