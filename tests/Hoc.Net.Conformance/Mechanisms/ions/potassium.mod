: Reads a reversal potential, writes a current.
NEURON { SUFFIX kdr USEION k READ ek WRITE ik RANGE g }
PARAMETER { g = 0.005 }
ASSIGNED { v ek ik }
BREAKPOINT { ik = g*(v - ek) }
