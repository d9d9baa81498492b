: cnexp takes coupled states one after another, each with what the earlier ones have become.
NEURON { SUFFIX cncoup RANGE x, w, z }
PARAMETER { a = 0.5 b = 0.2 }
STATE { x w z }
INITIAL { x = 1 w = 0 z = 0 }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states {
    x' = -a*x + b*w
    w' = a*x - b*w - z*w
    z' = w*(1 - z)
}
