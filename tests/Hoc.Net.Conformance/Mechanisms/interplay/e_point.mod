: A point process that reads a potential and writes a current.
NEURON { POINT_PROCESS TraceE USEION ca READ eca, cai WRITE ica RANGE seen }
PARAMETER { celsius }
ASSIGNED { v eca cai ica seen }
STATE { s }
INITIAL { s = 0 seen = eca printf("TraceE initial\n") }
BREAKPOINT { SOLVE step_TraceE METHOD cnexp ica = 1e-5*(v - eca) seen = cai printf("TraceE current %g\n", v) }
DERIVATIVE step_TraceE { printf("TraceE state\n") s' = -s }
