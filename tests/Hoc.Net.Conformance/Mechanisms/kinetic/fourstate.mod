: A sodium channel of four states with an inactivated one and CONSERVE.
NEURON { SUFFIX na4 USEION na READ ena WRITE ina RANGE gbar, o }
PARAMETER { gbar = 0.12 }
ASSIGNED { v ena ina a1 b1 k1 k2 }
STATE { c1 c2 o in }
INITIAL { SOLVE scheme STEADYSTATE sparse }
BREAKPOINT {
    SOLVE scheme METHOD sparse
    ina = gbar*o*(v - ena)
}
KINETIC scheme {
    rates(v)
    ~ c1 <-> c2 (2*a1, b1)
    ~ c2 <-> o (a1, 2*b1)
    ~ o <-> in (k1, k2)
    CONSERVE c1 + c2 + o + in = 1
}
PROCEDURE rates(u) {
    a1 = 3*exp((u + 35)/15)
    b1 = 2*exp(-(u + 50)/18)
    k1 = 0.8
    k2 = 0.02*exp(-(u + 60)/20)
}
