: Shells that exchange with their neighbours and along the section, with a mobile buffer.
NEURON { SUFFIX difshell USEION ca READ cai, ica WRITE cai RANGE ca, buf }
DEFINE N 3
PARAMETER { D = 0.6 (um2/ms) Db = 0.05 kf = 10 kb = 0.5 }
ASSIGNED { diam ica cai }
STATE { ca[N] (mM) buf cab }
INITIAL {
    FROM k = 0 TO N-1 { ca[k] = cai }
    buf = 0.1
    cab = 0
}
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    COMPARTMENT k, (k+1)*diam*diam*0.1 { ca }
    COMPARTMENT diam*diam*0.3 { buf cab }
    LONGITUDINAL_DIFFUSION k, D*diam*diam*0.1*(k+1) { ca }
    LONGITUDINAL_DIFFUSION Db*diam*diam*0.3 { buf cab }
    ~ ca[0] << (-ica*diam/20)
    ~ ca[0] <-> ca[1] (D, D)
    ~ ca[1] <-> ca[2] (2*D, 2*D)
    ~ ca[0] + buf <-> cab (kf, kb)
    cai = ca[0]
}
