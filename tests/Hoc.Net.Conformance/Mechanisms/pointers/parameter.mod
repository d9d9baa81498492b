NEURON {
    POINT_PROCESS JunctionOfParameters
    NONSPECIFIC_CURRENT i
    RANGE r, i
    POINTER vother
}
PARAMETER {
    v (mV)
    vother (mV)
    r = 100 (megohm)
}
ASSIGNED {
    i (nA)
}
BREAKPOINT {
    i = (v - vother)/r
}
