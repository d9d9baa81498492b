: Writes a concentration.
NEURON { SUFFIX TraceB USEION ca READ ica WRITE cai RANGE seen }
ASSIGNED { v ica seen }
STATE { cai }
INITIAL { cai = 2e-4 seen = ica printf("TraceB initial\n") }
BREAKPOINT { SOLVE step_TraceB METHOD cnexp seen = ica }
DERIVATIVE step_TraceB { printf("TraceB state\n") cai' = -2*ica - (cai - 1e-4)/20 }
