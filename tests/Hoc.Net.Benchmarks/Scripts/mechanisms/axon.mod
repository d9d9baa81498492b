: Sodium, potassium and leak of the squid's giant axon: A. L. Hodgkin and A. F. Huxley, A quantitative description of
: membrane current and its application to conduction and excitation in nerve, J. Physiol. 117 (1952) 500-544, equations
: 12, 13, 20, 21, 23, 24. Depolarisation is positive and rest is at -65 mV. The rates hold for 6.3 degC and triple with 10 degC.

NEURON {
    SUFFIX axon
    USEION na READ ena WRITE ina
    USEION k READ ek WRITE ik
    NONSPECIFIC_CURRENT il
    RANGE gnabar, gkbar, gl, el, gna, gk
    GLOBAL minf, hinf, ninf, mtau, htau, ntau
    THREADSAFE
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (S) = (siemens)
}

PARAMETER {
    gnabar = .12 (S/cm2) <0, 1e9>
    gkbar = .036 (S/cm2) <0, 1e9>
    gl = .0003 (S/cm2) <0, 1e9>
    el = -54.3 (mV)
}

STATE {
    m
    h
    n
}

ASSIGNED {
    v (mV)
    celsius (degC)
    ena (mV)
    ek (mV)
    gna (S/cm2)
    gk (S/cm2)
    ina (mA/cm2)
    ik (mA/cm2)
    il (mA/cm2)
    minf
    hinf
    ninf
    mtau (ms)
    htau (ms)
    ntau (ms)
}

INITIAL {
    rates(v)
    m = minf
    h = hinf
    n = ninf
}

BREAKPOINT {
    SOLVE gates METHOD cnexp
    gna = gnabar*m*m*m*h
    ina = gna*(v - ena)
    gk = gkbar*n*n*n*n
    ik = gk*(v - ek)
    il = gl*(v - el)
}

DERIVATIVE gates {
    rates(v)
    m' = (minf - m)/mtau
    h' = (hinf - h)/htau
    n' = (ninf - n)/ntau
}

: Steady states and time constants at a voltage.
PROCEDURE rates(v (mV)) {
    LOCAL opening, closing, total, speed
    TABLE minf, mtau, hinf, htau, ninf, ntau DEPEND celsius FROM -100 TO 100 WITH 200
UNITSOFF
    speed = 3^((celsius - 6.3)/10)

    opening = .1*vtrap(-(v + 40), 10)
    closing = 4*exp(-(v + 65)/18)
    total = opening + closing
    mtau = 1/(speed*total)
    minf = opening/total

    opening = .07*exp(-(v + 65)/20)
    closing = 1/(exp(-(v + 35)/10) + 1)
    total = opening + closing
    htau = 1/(speed*total)
    hinf = opening/total

    opening = .01*vtrap(-(v + 55), 10)
    closing = .125*exp(-(v + 65)/80)
    total = opening + closing
    ntau = 1/(speed*total)
    ninf = opening/total
UNITSON
}

: x/(exp(x/y) - 1), by its series where that is 0/0.
FUNCTION vtrap(x, y) {
    if (fabs(x/y) < 1e-6) {
        vtrap = y*(1 - x/y/2)
    } else {
        vtrap = x/(exp(x/y) - 1)
    }
}
