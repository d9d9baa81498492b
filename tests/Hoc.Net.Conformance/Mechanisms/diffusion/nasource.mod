: A sodium current.
NEURON { SUFFIX nasource USEION na WRITE ina RANGE amp }
PARAMETER { amp = 0 }
ASSIGNED { ina }
BREAKPOINT { ina = amp }
