: A current with a branch on v.
NEURON { SUFFIX brani NONSPECIFIC_CURRENT i RANGE g, mode }
PARAMETER { g = 0.001 }
ASSIGNED { v i mode }
BREAKPOINT {
    if (v < -60) {
        i = g*(v + 50)
        mode = 1
    } else if (v > -55) {
        i = 2*g*(v + 58)
        mode = 2
    } else {
        i = 0.0002*(v + 30)
        mode = 3
    }
}
