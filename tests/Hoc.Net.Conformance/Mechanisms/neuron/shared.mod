: A PARAMETER that is not RANGE, a GLOBAL ASSIGNED and a hidden ASSIGNED.
NEURON {
    SUFFIX sharedp
    NONSPECIFIC_CURRENT i
    RANGE own, shown
    GLOBAL count, total
}
PARAMETER {
    g = 0.001
    own = 2
}
ASSIGNED {
    v
    i
    hidden
    shown
    count
    total
}
INITIAL {
    count = count + 1
    hidden = own*3
    shown = hidden
}
BREAKPOINT {
    hidden = hidden + 1
    shown = hidden
    total = total + own
    i = g*own*(v + 60)
}
