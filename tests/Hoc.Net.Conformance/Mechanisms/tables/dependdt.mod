: A TABLE that depends on dt and a parameter.
NEURON { SUFFIX tabdt NONSPECIFIC_CURRENT i RANGE m GLOBAL minf, mexp, half }
PARAMETER { half = -45 }
ASSIGNED { v i minf mexp }
STATE { m }
INITIAL { rates(v) m = minf }
BREAKPOINT {
    SOLVE states
    i = 0.002*m*(v - 30)
}
PROCEDURE states() {
    rates(v)
    m = m + mexp*(minf - m)
}
PROCEDURE rates(u) {
    TABLE minf, mexp DEPEND dt, half FROM -100 TO 100 WITH 200
    minf = 1/(1 + exp(-(u - half)/9))
    mexp = 1 - exp(-dt/(0.5 + 2*minf))
}
