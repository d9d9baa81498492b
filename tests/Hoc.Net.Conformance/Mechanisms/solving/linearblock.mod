: A LINEAR block solved in INITIAL and in every step.
NEURON { SUFFIX lineq NONSPECIFIC_CURRENT i RANGE x, w, z }
PARAMETER { a = 2 }
ASSIGNED { v i }
STATE { x w z }
INITIAL { SOLVE eqs }
BREAKPOINT {
    SOLVE eqs
    i = 0.001*(v + 60) + 1e-4*x
}
LINEAR eqs {
    ~ a*x + w = 3
    ~ x - w + 2*z = v/10
    ~ x + w + z = 1 + a
}
