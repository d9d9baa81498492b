: TABLE of several variables in a PROCEDURE, with DEPEND on celsius.
NEURON { SUFFIX tabproc NONSPECIFIC_CURRENT i RANGE m GLOBAL minf, mtau }
PARAMETER { celsius }
ASSIGNED { v i minf mtau }
STATE { m }
INITIAL { rates(v) m = minf }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = 0.002*m*(v - 30)
}
DERIVATIVE states { rates(v) m' = (minf - m)/mtau }
PROCEDURE rates(u) {
    TABLE minf, mtau DEPEND celsius FROM -100 TO 100 WITH 50
    minf = 1/(1 + exp(-(u + 40)/9))
    mtau = 3^((celsius - 6.3)/10)/(1 + exp((u + 40)/20)) + 0.3
}
