: derivimplicit with one linear state.
NEURON { SUFFIX imp1 NONSPECIFIC_CURRENT i RANGE m }
ASSIGNED { v i }
STATE { m }
INITIAL { m = 0.1 }
BREAKPOINT {
    SOLVE states METHOD derivimplicit
    i = 0.001*m*(v + 20)
}
DERIVATIVE states {
    m' = (1/(1 + exp(-(v + 50)/6)) - m)/1.7
}
