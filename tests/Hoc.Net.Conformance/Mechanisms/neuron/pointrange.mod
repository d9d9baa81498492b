: Variables of a point process are all its own, but for those that are GLOBAL or not RANGE parameters.
NEURON {
    POINT_PROCESS OwnVars
    NONSPECIFIC_CURRENT i
    RANGE g, x, i
    GLOBAL shared
}
PARAMETER {
    g = 0.001
    shared = 2
    plain = 3
}
ASSIGNED { v i x }
BREAKPOINT {
    x = x + shared*plain
    i = g*(v + 60 - x)
}
