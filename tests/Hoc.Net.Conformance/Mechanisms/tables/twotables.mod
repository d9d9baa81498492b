: Two tables in one mechanism, each with its own range and DEPEND.
NEURON { SUFFIX tabtwo NONSPECIFIC_CURRENT i RANGE x GLOBAL p, q }
PARAMETER { q = 2 celsius }
ASSIGNED { v i x p }
BREAKPOINT {
    first(v)
    x = p + other(v)
    i = 1e-4*(v + 50)*x
}
PROCEDURE first(u) {
    TABLE p DEPEND q FROM -70 TO -40 WITH 30
    p = exp(u*q/100)
}
FUNCTION other(u) {
    TABLE DEPEND celsius FROM -200 TO 200 WITH 100
    other = u*celsius/300 + u*u/1000
}
