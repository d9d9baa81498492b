: FUNCTIONs for nernst and ghk currents of the mechanism's own.
NEURON { SUFFIX ghkown USEION ca READ cai, cao WRITE ica RANGE p }
UNITS { FARADAY = (faraday) (coulomb) R = (k-mole) (joule/degC) }
PARAMETER { p = 2e-6 celsius }
ASSIGNED { v cai cao ica }
BREAKPOINT { ica = p*ghk(v, cai, cao)*1e-3*2*FARADAY }
FUNCTION ghk(u, ci, co) {
    LOCAL z
    z = (1e-3)*2*FARADAY*u/(R*(celsius + 273.15))
    ghk = ci*efun(-z) - co*efun(z)
}
FUNCTION efun(z) {
    if (fabs(z) < 1e-4) {
        efun = 1 - z/2
    } else {
        efun = z/(exp(z) - 1)
    }
}
