: The order of blocks in the file is free; INITIAL uses procedures that come later.
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = g*s*(v - e)
}
STATE { s }
DERIVATIVE states { s' = (target(v) - s)/tau }
INITIAL { s = target(v) }
FUNCTION target(x) { target = 1/(1 + exp(-(x + 40)/10)) }
ASSIGNED { v i }
PARAMETER { g = 0.01 e = 0 tau = 2 }
NEURON { SUFFIX order NONSPECIFIC_CURRENT i RANGE g, e, tau }
