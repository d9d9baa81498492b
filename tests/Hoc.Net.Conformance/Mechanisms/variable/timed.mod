: A procedure of the time alone, which the variable step calls before the current.
NEURON { SUFFIX vtimed NONSPECIFIC_CURRENT i RANGE level }
ASSIGNED { v (mV) i (mA/cm2) level }
INITIAL { level = 0 }
BREAKPOINT { SOLVE wave METHOD cvode_t i = .001*level*(v + 60) }
PROCEDURE wave() { level = 1 + t/10 }
