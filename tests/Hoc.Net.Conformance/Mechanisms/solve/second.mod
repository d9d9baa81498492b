: A current and a cnexp gate, run with secondorder 0, 1 and 2.
NEURON { SUFFIX secord USEION k READ ek WRITE ik RANGE n, g }
PARAMETER { g = 0.01 }
ASSIGNED { v ek ik }
STATE { n }
INITIAL { n = 0.1 }
BREAKPOINT {
    SOLVE states METHOD cnexp
    ik = g*n*(v - ek)
}
DERIVATIVE states { n' = (1/(1 + exp(-(v + 50)/9)) - n)/2 }
