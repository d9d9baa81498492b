: The common way to plot rates: rates_(v) sets RANGE variables and globals.
NEURON { SUFFIX ratecall NONSPECIFIC_CURRENT i RANGE minf, m GLOBAL mtau }
ASSIGNED { v i minf mtau }
STATE { m }
INITIAL { rates(v) m = minf }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = 0.001*m*(v - 20)
}
DERIVATIVE states { rates(v) m' = (minf - m)/mtau }
PROCEDURE rates(u (mV)) {
    LOCAL a, b
    a = alpha(u)
    b = 0.2*exp(-u/30)
    minf = a/(a + b)
    mtau = 1/(a + b)
}
FUNCTION alpha(u (mV)) {
    if (fabs((u + 40)/10) < 1e-6) {
        alpha = 1
    } else {
        alpha = 0.1*(u + 40)/(1 - exp(-(u + 40)/10))
    }
}
