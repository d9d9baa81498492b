: A POINTER of a density mechanism, set in every segment.
NEURON { SUFFIX follow NONSPECIFIC_CURRENT i POINTER target RANGE g }
PARAMETER { g = 0.001 }
ASSIGNED { v i target }
BREAKPOINT { i = g*(v - target) }
