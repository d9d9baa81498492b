: Euler's steps, their size by the second derivative.
NEURON { SUFFIX adaptiveeuler RANGE a, b }
STATE { a b }
ASSIGNED { v }
INITIAL { a = 1 b = .5 }
BREAKPOINT { SOLVE states METHOD adeuler }
DERIVATIVE states { a' = -.3*a*b + t/20  b' = (a - b)/2 }
