: Currents through functions and procedures that use v.
NEURON { SUFFIX viaf NONSPECIFIC_CURRENT i, j RANGE gg }
ASSIGNED { v i j gg }
BREAKPOINT {
    gate(v)
    i = current(gg, -20)
    j = 0.0001*drive(-70)
}
FUNCTION current(g, e) { current = g*(v - e) }
FUNCTION drive(e) { drive = v - e }
PROCEDURE gate(u) { gg = 0.001/(1 + exp(-(u + 50)/8)) }
