: A synapse that watches a presynaptic voltage by a POINTER and its own states.
NEURON { POINT_PROCESS Graded NONSPECIFIC_CURRENT i POINTER vpre RANGE g, i, s }
PARAMETER { gmax = 0.01 }
ASSIGNED { v i vpre g inf tau }
STATE { s }
INITIAL { rates() s = inf }
BREAKPOINT {
    SOLVE states METHOD cnexp
    g = gmax*s
    i = g*(v + 80)
}
DERIVATIVE states { rates() s' = (inf - s)/tau }
PROCEDURE rates() {
    inf = 1/(1 + exp(-(vpre + 45)/5))
    tau = 5*(1 - inf) + 0.5
}
