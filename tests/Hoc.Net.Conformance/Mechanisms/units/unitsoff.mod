: UNITSOFF and UNITSON leave the meaning alone.
NEURON { SUFFIX uoff NONSPECIFIC_CURRENT i RANGE m }
UNITS { (mV) = (millivolt) (mA) = (milliamp) }
PARAMETER { g = 0.001 (mho/cm2) }
ASSIGNED { v (mV) i (mA/cm2) minf tau (ms) }
STATE { m }
INITIAL { rates(v) m = minf }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = g*m*(v + 10)
}
DERIVATIVE states { rates(v) m' = (minf - m)/tau }
UNITSOFF
PROCEDURE rates(u) {
    minf = 1/(1 + exp(-(u + 50)/9))
    tau = 1 + u/100
}
UNITSON
