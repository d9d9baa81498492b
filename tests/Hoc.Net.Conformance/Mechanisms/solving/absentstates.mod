: States that INITIAL leaves out start at their value of PARAMETER, or 0, at every finitialize.
NEURON { SUFFIX absent RANGE x, w, z }
PARAMETER { x0 = 0.7 z0 }
STATE { x w z }
INITIAL { }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states {
    x' = -x
    w' = 1 - w
    z' = x - z
}
