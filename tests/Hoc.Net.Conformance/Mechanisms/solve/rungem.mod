: METHOD runge.
NEURON { SUFFIX runk RANGE x, w, n }
ASSIGNED { n v }
STATE { x w }
INITIAL { x = 1 w = 0.5 n = 0 }
BREAKPOINT { SOLVE states METHOD runge }
DERIVATIVE states {
    n = n + 1
    x' = x - x*w + 0.001*v
    w' = -w + x*w
}
