: Radial diffusion: arrays of states, loops, an array COMPARTMENT and an ion written.
NEURON {
    SUFFIX shells
    USEION ca READ cai, ica WRITE cai
    RANGE ca, cab
    GLOBAL vol
}
DEFINE N 4
PARAMETER { D = 0.6 (um2/ms) tot = 0.1 kf = 20 kb = 0.05 }
ASSIGNED { diam ica cai vol[N] frat[N] }
STATE { ca[N] (mM) <1e-7> b[N] cab[N] }
INITIAL {
    geometry()
    FROM k = 0 TO N-1 {
        ca[k] = cai
        cab[k] = tot*cai/(cai + kb/kf)
        b[k] = tot - cab[k]
    }
}
BREAKPOINT { SOLVE scheme METHOD sparse }
PROCEDURE geometry() {
    LOCAL r, dr
    r = 0.5
    dr = r/(N - 1)/2
    FROM k = 0 TO N-1 {
        vol[k] = PI*(r - dr/2)*2*dr
        frat[k] = 2*PI*(r - dr)/dr
        r = r - dr
    }
}
KINETIC scheme {
    COMPARTMENT k, diam*diam*vol[k] { ca b cab }
    ~ ca[0] << (-ica*PI*diam/(2*FARADAY))
    FROM k = 0 TO N-2 {
        ~ ca[k] <-> ca[k+1] (D*frat[k+1], D*frat[k+1])
    }
    FROM k = 0 TO N-1 {
        ~ ca[k] + b[k] <-> cab[k] (kf*diam*diam*vol[k], kb*diam*diam*vol[k])
    }
    cai = ca[0]
}
UNITS { FARADAY = (faraday) (10000 coulomb) PI = (pi) (1) }
