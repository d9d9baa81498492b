: SOLVE of a PROCEDURE, which does its own step once.
NEURON { SUFFIX procsol NONSPECIFIC_CURRENT i RANGE m, n }
ASSIGNED { v i n mexp minf }
STATE { m }
INITIAL { m = 0.2 n = 0 }
BREAKPOINT {
    SOLVE states
    i = 0.002*m*(v - 10)
}
PROCEDURE states() {
    minf = 1/(1 + exp(-(v + 50)/7))
    mexp = 1 - exp(-dt/2)
    m = m + mexp*(minf - m)
    n = n + 1
}
