: INCLUDE takes the blocks of another file.
NEURON {
    SUFFIX inclu
    NONSPECIFIC_CURRENT i
    RANGE g, q
}
INCLUDE "common.inc"
ASSIGNED { v i }
BREAKPOINT {
    q = scaled(v)
    i = g*(v - e0 - q)
}
