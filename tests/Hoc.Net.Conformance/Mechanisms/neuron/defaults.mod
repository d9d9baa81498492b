: Parameters without a value, states without INITIAL values, start values in PARAMETER.
NEURON {
    SUFFIX defaults
    NONSPECIFIC_CURRENT i
    RANGE a, b, m, n, h
}
PARAMETER {
    a
    b (mV)
    c = 3
    m0 = 0.25
    n0 = 0
    h0 = -3
}
ASSIGNED { v i }
STATE { m n h }
INITIAL {
    h = 0.5
}
BREAKPOINT {
    i = 1e-3*(v + 60 + a + b*m + c*n + h)
}
