: Sodium channel of four states: three closed or open in a row, and one inactivated. Invented rates.

NEURON {
    SUFFIX kinetic
    USEION na READ ena WRITE ina
    RANGE gbar
    THREADSAFE
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (S) = (siemens)
}

PARAMETER {
    gbar = .12 (S/cm2)
}

STATE {
    c1
    c2
    o
    i
}

ASSIGNED {
    v (mV)
    ena (mV)
    ina (mA/cm2)
    a (/ms)
    b (/ms)
    d (/ms)
    r (/ms)
}

INITIAL {
    SOLVE states STEADYSTATE sparse
}

BREAKPOINT {
    SOLVE states METHOD sparse
    ina = gbar*o*(v - ena)
}

KINETIC states {
    rates(v)
    ~ c1 <-> c2 (2*a, b)
    ~ c2 <-> o (a, 2*b)
    ~ o <-> i (d, r)
    CONSERVE c1 + c2 + o + i = 1
}

PROCEDURE rates(v (mV)) {
UNITSOFF
    a = 2*exp((v + 30)/20)
    b = .8*exp(-(v + 45)/18)
    d = 1.5/(1 + exp(-(v + 35)/10))
    r = .05*exp(-(v + 60)/25)
UNITSON
}
