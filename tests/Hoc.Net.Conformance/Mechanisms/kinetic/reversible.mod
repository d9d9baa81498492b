: One reversible reaction whose rates depend on v.
NEURON { SUFFIX kinrev NONSPECIFIC_CURRENT i RANGE g, o }
PARAMETER { g = 0.004 }
ASSIGNED { v i a b }
STATE { c o }
INITIAL { c = 1 o = 0 }
BREAKPOINT {
    SOLVE scheme METHOD sparse
    i = g*o*(v - 10)
}
KINETIC scheme {
    a = exp((v + 40)/20)
    b = 0.5*exp(-(v + 40)/25)
    ~ c <-> o (a, b)
}
