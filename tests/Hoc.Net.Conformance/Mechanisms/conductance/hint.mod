: CONDUCTANCE hints for two ions and a nonspecific current: BREAKPOINT runs once.
NEURON {
    SUFFIX hint
    USEION k READ ek WRITE ik
    USEION na READ ena WRITE ina
    NONSPECIFIC_CURRENT il
    RANGE n, gk, gna, gl
}
PARAMETER { gk = 0.002 gna = 0.0001 gl = 0.0005 }
ASSIGNED { v ek ik ena ina il n }
INITIAL { n = 0 }
BREAKPOINT {
    LOCAL g
    CONDUCTANCE g USEION k
    CONDUCTANCE gna USEION na
    CONDUCTANCE gl
    n = n + 1
    g = gk*2
    ik = g*(v - ek)
    ina = gna*(v - ena)
    il = gl*(v + 50)
}
