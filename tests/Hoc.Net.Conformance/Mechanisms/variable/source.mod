: A calcium current, so that pools have something to take up.
NEURON { SUFFIX vsource USEION ca WRITE ica RANGE amp }
PARAMETER { amp = -.01 (mA/cm2) }
ASSIGNED { ica (mA/cm2) }
BREAKPOINT { ica = amp }
