: derivimplicit on stiff equations.
NEURON { SUFFIX impst RANGE x, w }
STATE { x w }
INITIAL { x = 2 w = 0 }
BREAKPOINT { SOLVE states METHOD derivimplicit }
DERIVATIVE states {
    x' = -2000*(x - w*w) + 1
    w' = 10*x - 0.5*w
}
