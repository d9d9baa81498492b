: A gap junction by a POINTER to the other side's voltage.
NEURON { POINT_PROCESS Gap ELECTRODE_CURRENT i POINTER vother RANGE r, i }
PARAMETER { r = 100 }
ASSIGNED { v vother i }
BREAKPOINT { i = (vother - v)/r }
