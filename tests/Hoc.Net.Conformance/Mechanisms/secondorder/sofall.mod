: cnexp that cannot be solved exactly is derivimplicit
NEURON { SUFFIX sofall NONSPECIFIC_CURRENT i RANGE x }
ASSIGNED { v i }
STATE { x }
INITIAL { x = 0.5 }
BREAKPOINT { SOLVE states METHOD cnexp i = 0.0003*x*(v + 65) }
DERIVATIVE states { x' = (1 - x*x)/5 }
