: A gated shunt that may lie at an end, where no capacitance is.
NEURON { POINT_PROCESS VShunt NONSPECIFIC_CURRENT i RANGE g, n }
PARAMETER { g = .01 (uS) }
ASSIGNED { v (mV) i (nA) }
STATE { n }
INITIAL { n = .3 }
BREAKPOINT { SOLVE s METHOD cnexp i = g*n*(v + 77) }
DERIVATIVE s { n' = (1/(1 + exp(-(v + 50)/10)) - n)/5 }
