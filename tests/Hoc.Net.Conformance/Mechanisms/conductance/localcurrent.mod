NEURON {
    SUFFIX localcurrent
    USEION na READ ena WRITE ina
    NONSPECIFIC_CURRENT i
    RANGE g
}

PARAMETER {
    g = .001
}

ASSIGNED {
    v
    ena
    i
}

STATE {
    m
}

BREAKPOINT {
    LOCAL ina, gna
    CONDUCTANCE gna USEION na
    CONDUCTANCE g
    SOLVE opening METHOD cnexp
    gna = g*m
    ina = gna*(v - ena)
    i = g*(v + 60)
}

INITIAL {
    m = 0
}

DERIVATIVE opening {
    m' = 1/(1 + exp(-(v + 60)/5)) - m
}
