: Writes a potential.
NEURON { SUFFIX TraceF USEION ca WRITE eca RANGE seen }
PARAMETER { celsius }
ASSIGNED { v eca seen }
STATE { s }
INITIAL { s = 0 eca = 100 printf("TraceF initial\n") }
BREAKPOINT { SOLVE step_TraceF METHOD cnexp eca = 100 + v seen = eca }
DERIVATIVE step_TraceF { printf("TraceF state\n") s' = -s }
