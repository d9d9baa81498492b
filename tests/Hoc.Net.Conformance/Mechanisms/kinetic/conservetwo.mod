: Two CONSERVE statements.
NEURON { SUFFIX kincons RANGE a, b, c, d }
PARAMETER { k = 1 total = 2 }
STATE { a b c d }
INITIAL { a = 0.5 b = 0.5 c = 0.25 d = 0 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    ~ a <-> b (k, 0.5*k)
    ~ c <-> d (0.3, 0.1)
    CONSERVE a + b = 1
    CONSERVE c + d = total
}
