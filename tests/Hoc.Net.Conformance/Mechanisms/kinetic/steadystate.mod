: STEADYSTATE in INITIAL with conservation, from other start values.
NEURON { SUFFIX kinss RANGE a, b, c }
ASSIGNED { v }
STATE { a b c }
INITIAL {
    a = 0.2
    SOLVE scheme STEADYSTATE sparse
}
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    ~ a <-> b (exp(v/30), 0.4)
    ~ b <-> c (0.6, exp(-v/40))
    CONSERVE a + b + c = 1
}
