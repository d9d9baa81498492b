: A leak of calcium

NEURON {
    SUFFIX inflowcurrent
    USEION ca READ eca WRITE ica
    RANGE g
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (S) = (siemens)
}

PARAMETER { g = 1e-5 (S/cm2) }

ASSIGNED {
    v (mV)
    eca (mV)
    ica (mA/cm2)
}

BREAKPOINT { ica = g*(v - eca) }
