: Legacy constants in what NEURON computes of ions, and in expressions of constants.
NEURON { SUFFIX uion USEION ca READ cai, cao, eca WRITE ica USEION x READ xi, xo WRITE ix VALENCE 2 RANGE p, area0 }
UNITS { FARADAY = (faraday) (coulomb) R = (k-mole) (joule/degC) PI = (pi) (1) }
PARAMETER { p = 1e-5 celsius }
ASSIGNED { v cai cao eca ica area0 ix xi xo }
INITIAL { area0 = 2*PI*3 }
BREAKPOINT {
    ica = p*nrn_ghk(v, cai, cao, 2) + 1e-5*(v - eca)
    ix = 1e-9*2*FARADAY*(1 - exp(-2*1e-3*FARADAY*v/(R*(celsius + 273.15))))*xi/xo
}
