: A state with an equation in each branch counts twice.
NEURON { SUFFIX vtwice RANGE x, w }
ASSIGNED { v (mV) }
STATE { x w }
INITIAL { x = 1 w = 2 }
BREAKPOINT { SOLVE s METHOD cnexp }
DERIVATIVE s {
    if (v > -65.2) { w' = -2*w } else { w' = 1 - w*x }
    x' = -x*3
}
