: Two exponentials with a factor computed at the start and a block by magnesium.
NEURON { POINT_PROCESS NmdaSyn NONSPECIFIC_CURRENT i RANGE tau1, tau2, e, i, g, mg, block }
UNITS { (nA) = (nanoamp) (mV) = (millivolt) (uS) = (microsiemens) (mM) = (milli/liter) }
PARAMETER { tau1 = 2 (ms) <1e-9, 1e9> tau2 = 80 (ms) <1e-9, 1e9> e = 0 (mV) mg = 1 (mM) }
ASSIGNED { v (mV) i (nA) g (uS) factor block }
STATE { A (uS) B (uS) }
INITIAL {
    LOCAL tp
    if (tau1/tau2 > .9999) { tau1 = .9999*tau2 }
    A = 0
    B = 0
    tp = (tau1*tau2)/(tau2 - tau1)*log(tau2/tau1)
    factor = -exp(-tp/tau1) + exp(-tp/tau2)
    factor = 1/factor
}
BREAKPOINT {
    SOLVE state METHOD cnexp
    block = 1/(1 + exp(0.062 (/mV) * -v)*(mg/3.57 (mM)))
    g = B - A
    i = g*block*(v - e)
}
DERIVATIVE state {
    A' = -A/tau1
    B' = -B/tau2
}
NET_RECEIVE(weight (uS)) {
    A = A + weight*factor
    B = B + weight*factor
}
