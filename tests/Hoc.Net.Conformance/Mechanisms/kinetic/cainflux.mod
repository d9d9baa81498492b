: A steady inward calcium current for shells.mod.
NEURON { SUFFIX cainflux USEION ca WRITE ica RANGE amp }
PARAMETER { amp = -0.01 }
ASSIGNED { ica }
BREAKPOINT { ica = amp }
