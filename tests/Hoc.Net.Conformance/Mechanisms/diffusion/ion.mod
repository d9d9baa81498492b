: A concentration of an ion that diffuses.
NEURON { SUFFIX difion USEION na READ ina WRITE nai RANGE D }
PARAMETER { D = 0.6 (um2/ms) }
ASSIGNED { ina diam }
STATE { nai }
INITIAL { nai = 10 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    COMPARTMENT PI*diam*diam/4 { nai }
    LONGITUDINAL_DIFFUSION D*PI*diam*diam/4 { nai }
    ~ nai << (-ina*PI*diam*10000/FARADAY)
}
UNITS { PI = (pi) (1) FARADAY = (faraday) (coulomb) }
