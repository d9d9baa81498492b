: A hint in a point process with a gate.
NEURON { POINT_PROCESS HintSyn NONSPECIFIC_CURRENT i RANGE g, e, i, n }
PARAMETER { e = 0 }
ASSIGNED { v i n }
STATE { a b }
INITIAL { a = 0.01 b = 0.003 n = 0 }
BREAKPOINT {
    LOCAL g
    CONDUCTANCE g
    SOLVE states METHOD cnexp
    g = a - b
    n = n + 1
    i = g*(v - e)
}
DERIVATIVE states {
    a' = -a/3
    b' = -b/1
}
