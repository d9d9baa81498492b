: A calcium leak.
NEURON { SUFFIX leakca USEION ca READ eca WRITE ica RANGE g, ica }
PARAMETER { g = 1e-5 }
ASSIGNED { v eca ica }
BREAKPOINT { ica = g*(v - eca) }
