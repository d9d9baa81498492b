: A calcium channel whose rates are old style: GLOBALs that a procedure sets for each segment, without a table.

NEURON {
    SUFFIX calcium
    USEION ca READ eca WRITE ica
    RANGE gbar
    GLOBAL minf, hinf, mtau, htau
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (S) = (siemens)
}

PARAMETER {
    gbar = .001 (S/cm2)
}

STATE {
    m
    h
}

ASSIGNED {
    v (mV)
    eca (mV)
    ica (mA/cm2)
    minf
    hinf
    mtau (ms)
    htau (ms)
}

INITIAL {
    rates(v)
    m = minf
    h = hinf
}

BREAKPOINT {
    SOLVE states METHOD cnexp
    ica = gbar*m*m*h*(v - eca)
}

DERIVATIVE states {
    rates(v)
    m' = (minf - m)/mtau
    h' = (hinf - h)/htau
}

PROCEDURE rates(v (mV)) {
UNITSOFF
    minf = 1/(1 + exp(-(v + 20)/9))
    mtau = .2 + 3/(exp((v + 25)/17) + exp(-(v + 25)/17))
    hinf = 1/(1 + exp((v + 45)/7))
    htau = 20 + 50/(1 + exp((v + 40)/10))
UNITSON
}
