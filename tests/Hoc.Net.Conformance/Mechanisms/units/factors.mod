: Numbers in parentheses in expressions are factors of conversion.
NEURON { SUFFIX ufact NONSPECIFIC_CURRENT i RANGE r, g }
UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (molar) = (1/liter)
    (mM) = (millimolar)
    (um) = (micron)
    (S) = (siemens)
}
PARAMETER { g = 0.001 (S/cm2) len = 3 (um) conc = 2 (mM) }
ASSIGNED { v (mV) i (mA/cm2) r[6] }
INITIAL {
    r[0] = len*(1e-4)
    r[1] = (1e-3)*conc*2
    r[2] = conc*(0.5)*(4) + 1
    r[3] = (100)*len/(1e4)
    r[4] = 2 (1) * len
    r[5] = 5 (mV) - 2(mV)
}
BREAKPOINT { i = g*(v - -60(mV)) + (1e-6)*r[1] }
