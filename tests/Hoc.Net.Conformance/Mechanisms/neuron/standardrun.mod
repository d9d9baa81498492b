: A channel used through the standard run library.
NEURON { SUFFIX stdch USEION k READ ek WRITE ik RANGE gbar, n }
PARAMETER { gbar = 0.01 }
ASSIGNED { v ek ik inf tau }
STATE { n }
INITIAL { rates(v) n = inf }
BREAKPOINT {
    SOLVE states METHOD cnexp
    ik = gbar*n^4*(v - ek)
}
DERIVATIVE states { rates(v) n' = (inf - n)/tau }
PROCEDURE rates(u) {
    LOCAL a, b
    a = 0.02*exp((u + 50)/30)
    b = 0.1*exp(-(u + 60)/60)
    inf = a/(a + b)
    tau = 1/(a + b)
}
