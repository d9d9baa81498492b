: A calcium channel with the constant-field equation.
NEURON { SUFFIX cahva USEION ca READ cai, cao WRITE ica RANGE pbar, m }
UNITS { FARADAY = (faraday) (coulomb) R = (k-mole) (joule/degC) (mV) = (millivolt) (molar) = (1/liter) (mM) = (millimolar) (mA) = (milliamp) }
PARAMETER { pbar = 0.0002 (cm/s) celsius (degC) }
ASSIGNED { v (mV) ica (mA/cm2) cai (mM) cao (mM) inf tau }
STATE { m }
INITIAL { settables(v) m = inf }
BREAKPOINT {
    SOLVE states METHOD cnexp
    ica = pbar*m*m*ghk(v, cai, cao, 2)
}
DERIVATIVE states {
    settables(v)
    m' = (inf - m)/tau
}
PROCEDURE settables(v (mV)) {
    inf = 1/(1 + exp(-(v + 20)/6))
    tau = 0.3 + 2/(exp((v + 20)/15) + exp(-(v + 20)/15))
}
FUNCTION ghk(v (mV), ci (mM), co (mM), z) (.001 coul/cm3) {
    LOCAL arg, eci, eco
    arg = (0.001)*z*FARADAY*v/(R*(celsius + 273.15))
    eco = co*efun(arg)
    eci = ci*efun(-arg)
    ghk = (.001)*z*FARADAY*(eci - eco)
}
FUNCTION efun(z) {
    if (fabs(z) < 1e-4) {
        efun = 1 - z/2
    } else {
        efun = z/(exp(z) - 1)
    }
}
