: The error that a step may have is a parameter, if the file declares maxerr.
NEURON { SUFFIX adaptivelimit RANGE a, b }
PARAMETER { maxerr = 1e-3 }
STATE { a b }
ASSIGNED { v }
INITIAL { a = 1 b = 0 }
BREAKPOINT { SOLVE states METHOD adrunge }
DERIVATIVE states { a' = 3*b  b' = -3*a }
