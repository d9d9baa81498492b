: Units that a script can ask for.
NEURON { SUFFIX uhoc NONSPECIFIC_CURRENT i RANGE g, e, conc GLOBAL tau }
UNITS { (mV) = (millivolt) (mA) = (milliamp) (mM) = (milli/liter) }
PARAMETER { g = 0.001 (mho/cm2) e = -60 (mV) tau = 4 (ms) }
ASSIGNED { v (mV) i (mA/cm2) conc (mM) }
BREAKPOINT { i = g*(v - e) conc = i*tau }
