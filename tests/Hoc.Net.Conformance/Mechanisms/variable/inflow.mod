: Calcium that a current brings into the outer of two shells, from where it diffuses along the cable too

NEURON {
    SUFFIX inflow
    USEION ca READ ica, cai WRITE cai
}

UNITS {
    (mM) = (milli/liter)
    (mA) = (milliamp)
    (um) = (micron)
    FARADAY = (faraday) (10000 coulomb)
    PI = (pi) (1)
}

PARAMETER {
    mobility = .6 (um2/ms)
    pump = .05 (um/ms)
}

ASSIGNED {
    diam (um)
    ica (mA/cm2)
    cai (mM)
}

STATE {
    ca[2] (mM) <1e-3>
}

INITIAL {
    ca[0] = 1e-3
    ca[1] = 1e-3
    cai = ca[0]
}

BREAKPOINT { SOLVE flow METHOD sparse }

KINETIC flow {
    COMPARTMENT i, PI*diam*diam/8 { ca }
    LONGITUDINAL_DIFFUSION i, mobility*PI*diam*diam/8 { ca }
    ~ ca[0] << (-ica*PI*diam/(2*FARADAY) - pump*PI*diam*(ca[0] - 1e-3))
    ~ ca[0] <-> ca[1] (mobility, mobility)
    cai = ca[0]
}
