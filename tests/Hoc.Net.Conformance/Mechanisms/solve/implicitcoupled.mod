: derivimplicit with three coupled nonlinear states and code between.
NEURON { SUFFIX imp3 RANGE x, w, z, n }
PARAMETER { k = 1.3 }
ASSIGNED { v n }
STATE { x w z }
INITIAL { x = 1 w = 0.2 z = 0 }
BREAKPOINT { SOLVE states METHOD derivimplicit }
DERIVATIVE states {
    LOCAL r
    r = k*x*w
    x' = -r + 0.1*z
    w' = r - w
    z' = w*w - 0.1*z - (v + 65)*0.001
}
