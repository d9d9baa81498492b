: METHOD euler, with coupled nonlinear equations.
NEURON { SUFFIX eul RANGE x, w, n }
ASSIGNED { n }
STATE { x w }
INITIAL { x = 1 w = 0.5 n = 0 }
BREAKPOINT { SOLVE states METHOD euler }
DERIVATIVE states {
    n = n + 1
    x' = x - x*w
    w' = -w + x*w*w/(1 + w)
}
