: A density mechanism with RANGE parameters and one nonspecific current.
NEURON {
    SUFFIX density
    NONSPECIFIC_CURRENT i
    RANGE g, e
}
PARAMETER {
    g = 0.002 (S/cm2)
    e = -50 (mV)
}
ASSIGNED {
    v (mV)
    i (mA/cm2)
}
BREAKPOINT {
    i = g*(v - e)
}
