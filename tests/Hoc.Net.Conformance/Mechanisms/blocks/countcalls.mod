: How often BREAKPOINT runs in a step when the current has no hint: twice.
NEURON {
    SUFFIX calls
    NONSPECIFIC_CURRENT i
    RANGE n, vfirst, vlast
}
ASSIGNED { v i n vfirst vlast }
INITIAL { n = 0 }
BREAKPOINT {
    n = n + 1
    vfirst = vlast
    vlast = v
    i = 0.001*(v + 60)
}
