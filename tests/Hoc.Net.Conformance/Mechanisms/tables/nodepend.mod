: A TABLE without DEPEND keeps what the parameter was when it was made.
NEURON { SUFFIX tabno NONSPECIFIC_CURRENT i RANGE m GLOBAL minf, k }
PARAMETER { k = 9 }
ASSIGNED { v i minf }
BREAKPOINT {
    rates(v)
    i = 0.002*minf*(v - 30)
}
PROCEDURE rates(u) {
    TABLE minf FROM -100 TO 100 WITH 200
    minf = 1/(1 + exp(-(u + 45)/k))
}
