: state_discontinuity in NET_RECEIVE.
NEURON { POINT_PROCESS Jump NONSPECIFIC_CURRENT i RANGE a, b, i }
ASSIGNED { v i }
STATE { a b }
INITIAL { a = 0 b = 1 }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = a*b*v
}
DERIVATIVE states {
    a' = -a/2
    b' = (1 - b)/20
}
NET_RECEIVE(w) {
    state_discontinuity(a, a + w*b)
    state_discontinuity(b, b*0.7)
}
