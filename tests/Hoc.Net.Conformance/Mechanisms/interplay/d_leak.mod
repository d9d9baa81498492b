: A current of no ion.
NEURON { SUFFIX TraceD NONSPECIFIC_CURRENT i RANGE seen }
PARAMETER { celsius }
ASSIGNED { v i seen }
STATE { s }
INITIAL { s = 0  printf("TraceD initial\n") }
BREAKPOINT { SOLVE step_TraceD METHOD cnexp i = 1e-4*(v + 65) printf("TraceD current %g\n", v) }
DERIVATIVE step_TraceD { printf("TraceD state\n") s' = -s }
