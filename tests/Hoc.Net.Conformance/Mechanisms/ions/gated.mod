: A conductance gated by cai, which another mechanism writes.
NEURON { SUFFIX gated USEION ca READ cai USEION k READ ek WRITE ik RANGE g }
PARAMETER { gbar = 0.01 }
ASSIGNED { v ek ik cai g }
BREAKPOINT {
    g = gbar*cai/(cai + 0.001)
    ik = g*(v - ek)
}
