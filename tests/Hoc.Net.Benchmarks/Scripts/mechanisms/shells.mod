: Calcium that enters through the membrane, diffuses between four shells and along the cable, binds to a buffer and is pumped out.

NEURON {
    SUFFIX shells
    USEION ca READ cai, ica WRITE cai
    GLOBAL ring, exchange
    THREADSAFE
}

DEFINE N 4

UNITS {
    (mM) = (milli/liter)
    (mA) = (milliamp)
    (um) = (micron)
    FARADAY = (faraday) (10000 coulomb)
    PI = (pi) (1)
}

PARAMETER {
    mobility = .6 (um2/ms)
    bind = 100 (/mM-ms)
    release = .1 (/ms)
    total = .003 (mM)
    rest = 1e-4 (mM)
    pump = .02 (um/ms)
}

ASSIGNED {
    diam (um)
    ica (mA/cm2)
    cai (mM)
    ring[N]
    exchange[N] (/um)
}

STATE {
    ca[N] (mM) <1e-4>
    buffer[N] (mM) <1e-3>
    bound[N] (mM) <1e-3>
}

INITIAL { LOCAL r, half
    half = .5/N
    r = .5
    FROM i = 0 TO N-1 {
        exchange[i] = 2*PI*r*N/.5
        ring[i] = PI*(r*r - (r - half)*(r - half))
        r = r - half
        ca[i] = rest
        buffer[i] = total/(1 + bind/release*rest)
        bound[i] = total - buffer[i]
    }
    cai = rest
}

BREAKPOINT {
    SOLVE flow METHOD sparse
}

KINETIC flow {
    COMPARTMENT i, diam*diam*ring[i] { ca buffer bound }
    LONGITUDINAL_DIFFUSION i, mobility*diam*diam*ring[i] { ca }
    ~ ca[0] << (-ica*PI*diam/(2*FARADAY) - pump*PI*diam*(ca[0] - rest))
    FROM i = 0 TO N-2 {
        ~ ca[i] <-> ca[i+1] (mobility*exchange[i+1], mobility*exchange[i+1])
    }
    FROM i = 0 TO N-1 {
        ~ ca[i] + buffer[i] <-> bound[i] (bind*diam*diam*ring[i], release*diam*diam*ring[i])
    }
    cai = ca[0]
}
