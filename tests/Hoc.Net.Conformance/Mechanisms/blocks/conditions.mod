: IF, ELSE IF and ELSE, nested and in a row.
NEURON {
    SUFFIX conds
    NONSPECIFIC_CURRENT i
    RANGE zone, inner, g
}
PARAMETER { g = 0.003 }
ASSIGNED { v i zone inner }
BREAKPOINT {
    if (v < -60) {
        zone = 1
    } else if (v < -50) {
        zone = 2
        if (v < -55) { inner = 1 } else { inner = 2 }
    } else if (v < -40) {
        zone = 3
    } else {
        zone = 4
    }
    if (zone == 2) { inner = inner + 10 }
    if (zone > 2) {
        if (zone == 4) {
            inner = 20
        }
    }
    i = g*(v + 20)
}
