: A table whose body uses a GLOBAL that INITIAL sets: it has the values of the first call, not those of before.
NEURON {
    SUFFIX globalrate
    NONSPECIFIC_CURRENT i
    RANGE g
    GLOBAL inf, tau, speed
}
PARAMETER { g = .001 }
ASSIGNED { v (mV) i (mA/cm2) inf tau speed }
STATE { m }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = g*m*(v + 20)
}
INITIAL {
    speed = 2.5
    rates(v)
    m = inf
}
DERIVATIVE states {
    rates(v)
    m' = (inf - m)/tau
}
PROCEDURE rates(v) {
    TABLE inf, tau FROM -100 TO 100 WITH 200
    inf = 1/(1 + exp(-(v + 40)/8))
    tau = (1 + 4*exp(-(v + 50)*(v + 50)/900))/speed
}
