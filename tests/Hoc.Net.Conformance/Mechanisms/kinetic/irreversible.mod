: Reactions in one direction and fluxes into and out of states.
NEURON { SUFFIX kinirr RANGE a, b, c, d }
PARAMETER { k = 0.8 f = 0.05 }
STATE { a b c d }
INITIAL { a = 1 b = 0.5 c = 0 d = 2 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    ~ a <-> b (k, 0)
    ~ b -> (k/2)
    ~ c << (f*d)
    ~ d << (-0.1)
    ~ a << (f - 0.02*a)
}
