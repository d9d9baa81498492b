: Writes the same concentration, registered later.
NEURON { SUFFIX TraceC USEION ca READ ica, cai WRITE cai RANGE seen }
ASSIGNED { v ica seen }
STATE { cai }
INITIAL { seen = cai cai = cai + 1e-4 printf("TraceC initial %g\n", cai) }
BREAKPOINT { SOLVE step_TraceC METHOD derivimplicit seen = cai }
DERIVATIVE step_TraceC { cai' = -cai*cai - ica }
