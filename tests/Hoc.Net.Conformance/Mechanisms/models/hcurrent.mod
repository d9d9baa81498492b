: A hyperpolarisation-activated current with a temperature factor.
NEURON { SUFFIX hcn USEION h READ eh WRITE ih VALENCE 1 RANGE gbar, l, q10 GLOBAL vhalf }
PARAMETER { gbar = 0.0005 vhalf = -81 k = 8 eh = -30 celsius }
ASSIGNED { v ih linf taul q10 }
STATE { l }
INITIAL {
    rate(v)
    l = linf
}
BREAKPOINT {
    SOLVE states METHOD cnexp
    ih = gbar*l*(v - eh)
}
DERIVATIVE states {
    rate(v)
    l' = (linf - l)/taul
}
PROCEDURE rate(v (mV)) {
    LOCAL qt
    qt = 4.5^((celsius - 33)/10)
    q10 = qt
    linf = 1/(1 + exp((v - vhalf)/k))
    taul = bet(v)/(qt*0.011*(1 + alp(v)))
}
FUNCTION alp(v (mV)) { alp = exp(0.083*(v + 75)) }
FUNCTION bet(v (mV)) { bet = exp(0.033*(v + 75)) }
