: A TABLE over another variable than v, with bounds that are parameters.
NEURON { SUFFIX taboth NONSPECIFIC_CURRENT i RANGE x, y GLOBAL lo, hi, y2 }
PARAMETER { lo = 0 hi = 4 x = 1 }
ASSIGNED { v i y y2 }
BREAKPOINT {
    shape(x)
    y = y2
    i = 1e-3*(v + 60)*y
    x = x + dt
}
PROCEDURE shape(c) {
    TABLE y2 DEPEND hi FROM lo TO hi WITH 10
    y2 = c/(c + 1)
}
