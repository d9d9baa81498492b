: Reads a concentration, registered first.
NEURON { SUFFIX TraceA USEION ca READ cai WRITE ica RANGE seen }
PARAMETER { celsius }
ASSIGNED { v cai ica seen }
STATE { s }
INITIAL { s = 0 seen = cai printf("TraceA initial\n") }
BREAKPOINT { SOLVE step_TraceA METHOD cnexp ica = 1e-5*(v + 60)*(1 + cai) seen = cai printf("TraceA current %g\n", v) }
DERIVATIVE step_TraceA { printf("TraceA state\n") s' = -s }
