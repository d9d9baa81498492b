: METHOD runge sees the time within the step; what else the block assigns is that of the step's start, with the new states.
NEURON { SUFFIX rungetime RANGE a, seen }
STATE { a }
ASSIGNED { v seen }
INITIAL { a = 1 seen = -1 }
BREAKPOINT { SOLVE states METHOD runge }
DERIVATIVE states { seen = a*t  a' = -a*t*t }
