: A synapse with one weight.
NEURON { POINT_PROCESS Decay NONSPECIFIC_CURRENT i RANGE tau, e, g, i }
PARAMETER { tau = 2 e = 0 }
ASSIGNED { v i }
STATE { g }
INITIAL { g = 0 }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = g*(v - e)
}
DERIVATIVE states { g' = -g/tau }
NET_RECEIVE(weight (uS)) {
    g = g + weight
}
