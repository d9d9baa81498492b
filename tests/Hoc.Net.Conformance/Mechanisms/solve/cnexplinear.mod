: cnexp on one linear state whose rates depend on v.
NEURON { SUFFIX cnlin NONSPECIFIC_CURRENT i RANGE g, m }
PARAMETER { g = 0.003 e = 20 }
ASSIGNED { v i minf tau }
STATE { m }
INITIAL { rates(v) m = minf }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = g*m*m*(v - e)
}
DERIVATIVE states {
    rates(v)
    m' = (minf - m)/tau
}
PROCEDURE rates(u) {
    minf = 1/(1 + exp(-(u + 45)/8))
    tau = 0.5 + 3/(1 + exp((u + 30)/12))
}
