: nrn_netrec_state_adjust, equations that are not linear
NEURON { POINT_PROCESS AdjustedImplicit NONSPECIFIC_CURRENT i RANGE a, b }
ASSIGNED { v i }
STATE { a b }
INITIAL { a = 0.1  b = 0 }
BREAKPOINT { SOLVE d METHOD derivimplicit  i = 0.001*b*v }
DERIVATIVE d { a' = -a*a/3 - 0.2*b  b' = a - b }
NET_RECEIVE(w) { a = a + w }
