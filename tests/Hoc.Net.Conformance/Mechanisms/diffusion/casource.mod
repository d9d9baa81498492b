: A calcium current.
NEURON { SUFFIX casource USEION ca WRITE ica RANGE amp }
PARAMETER { amp = 0 }
ASSIGNED { ica }
BREAKPOINT { ica = amp }
