: GLOBAL arrays, set from HOC and written by the mechanism.
NEURON {
    SUFFIX globarr
    NONSPECIFIC_CURRENT i
    GLOBAL tau, hits
    RANGE x
}
PARAMETER {
    tau[3]
}
ASSIGNED {
    v
    i
    hits[2]
    x
}
INITIAL {
    x = 0
}
BREAKPOINT {
    hits[0] = hits[0] + 1
    hits[1] = hits[1] + v
    x = x + tau[0] + tau[1]*tau[2]
    i = 1e-4*(v + x)
}
