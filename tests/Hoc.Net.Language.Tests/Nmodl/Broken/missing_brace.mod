NEURON {
    SUFFIX leaky
    NONSPECIFIC_CURRENT i
    RANGE i, g

PARAMETER { g = .001 (S/cm2) }
ASSIGNED { v (mV) i (mA/cm2) }
BREAKPOINT {
    IF (v > 0) {
        i = g*v
}

FUNCTION f(x) {
    f = x
}
