: Parameters with limits, which a script may leave.
NEURON {
    SUFFIX limits
    NONSPECIFIC_CURRENT i
    RANGE g, e, k
}
PARAMETER {
    g = 0.001 (S/cm2) <0, 1>
    e = -60 (mV) <0, 100>
    k = 3 <1e-9, 1e9>
    q = 2 (ms) <0, 10>
}
ASSIGNED { v (mV) i (mA/cm2) }
BREAKPOINT {
    i = g*(v - e)*k/q
}
