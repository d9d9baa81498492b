: Two shells between which and along which calcium diffuses.
NEURON { SUFFIX vshells USEION ca READ cai, ica WRITE cai RANGE ca, buf }
UNITS { (mM) = (milli/liter) (um) = (micron) }
PARAMETER { D = .6 (um2/ms) k = .05 (/ms) }
ASSIGNED { cai (mM) diam (um) ica (mA/cm2) vol[2] (um2) kin kout coef }
STATE { ca[2] (mM) buf (mM) }
INITIAL { geometry() ca[0] = 1e-4 ca[1] = 2e-4 buf = .1 cai = ca[0] }
BREAKPOINT { SOLVE flow METHOD sparse }
KINETIC flow {
    COMPARTMENT i, vol[i] { ca }
    COMPARTMENT 2 { buf }
    LONGITUDINAL_DIFFUSION i, D*vol[i] { ca }
    LONGITUDINAL_DIFFUSION coef { buf }
    geometry() coef = .1*D kin = k*vol[0] kout = k*vol[1]
    ~ ca[0] << (-ica*diam)
    ~ ca[0] <-> ca[1] (kin, kout)
    ~ ca[0] + buf <-> ca[1] (.01, .02)
    cai = ca[0]
}
PROCEDURE geometry() { vol[0] = diam*diam/4 vol[1] = diam*diam/2 }
