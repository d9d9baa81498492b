: A potassium current gated by calcium and voltage.
NEURON { SUFFIX kcab USEION k READ ek WRITE ik USEION ca READ cai RANGE gbar, o }
PARAMETER { gbar = 0.01 d1 = .84 d2 = 1. k1 = .48e-3 k2 = .13e-6 abar = .28 bbar = .48 }
ASSIGNED { v ek ik cai oinf otau celsius }
STATE { o }
INITIAL { rate(v, cai) o = oinf }
BREAKPOINT {
    SOLVE state METHOD cnexp
    ik = gbar*o*(v - ek)
}
DERIVATIVE state {
    rate(v, cai)
    o' = (oinf - o)/otau
}
FUNCTION alp(v (mV), c (mM)) { alp = c*abar/(c + exp1(k1, d1, v)) }
FUNCTION bet(v (mV), c (mM)) { bet = bbar/(1 + c/exp1(k2, d2, v)) }
FUNCTION exp1(k (mM), d, v (mV)) { exp1 = k*exp(-2*d*96.485*v/8.313424/(273.15 + celsius)) }
PROCEDURE rate(v (mV), c (mM)) {
    LOCAL a
    a = alp(v, c)
    otau = 1/(a + bet(v, c))
    oinf = a*otau
}
