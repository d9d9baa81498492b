: TABLE in a FUNCTION.
NEURON { SUFFIX tabfun NONSPECIFIC_CURRENT i RANGE x }
ASSIGNED { v i x }
BREAKPOINT {
    x = curve(v) + curve(v + 0.3)
    i = 1e-3*x
}
FUNCTION curve(u) {
    TABLE FROM -80 TO 0 WITH 20
    curve = u*u/100 + u
}
