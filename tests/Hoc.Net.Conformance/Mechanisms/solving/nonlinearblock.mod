: A NONLINEAR block.
NEURON { SUFFIX nonlin NONSPECIFIC_CURRENT i RANGE x, w }
PARAMETER { k = 2 }
ASSIGNED { v i }
STATE { x w }
INITIAL { x = 1 w = 1 SOLVE eqs }
BREAKPOINT {
    SOLVE eqs
    i = 0.001*(v + 60) + 1e-4*x
}
NONLINEAR eqs {
    ~ x*x + w = k + 3
    ~ x*w - w*w = 1 + (v + 65)/100
}
