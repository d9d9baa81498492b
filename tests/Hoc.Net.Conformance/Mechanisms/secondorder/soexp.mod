NEURON { SUFFIX soexp NONSPECIFIC_CURRENT i RANGE x }
ASSIGNED { v i }
STATE { x }
INITIAL { x = 0.1 }
BREAKPOINT { SOLVE states METHOD cnexp i = 0.0003*x*(v + 65) }
DERIVATIVE states { x' = (1/(1 + exp(-v/10)) - x)/5 }
