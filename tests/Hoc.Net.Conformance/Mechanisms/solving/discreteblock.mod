: A DISCRETE block: a difference equation a step.
NEURON { SUFFIX disc RANGE x, w }
ASSIGNED { v }
STATE { x w }
INITIAL { x = 1 w = 1 }
BREAKPOINT { SOLVE next }
DISCRETE next {
    x = x*0.9 + w*0.1
    w = w + x
}
