: A current that is not linear in v: the conductance is a difference quotient.
NEURON { SUFFIX quad NONSPECIFIC_CURRENT i RANGE k }
PARAMETER { k = 2e-5 }
ASSIGNED { v i }
BREAKPOINT { i = k*(v + 70)*(v + 55) }
