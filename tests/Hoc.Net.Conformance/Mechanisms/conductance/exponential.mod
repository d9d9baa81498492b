: An exponential current, as of an integrate-and-fire model.
NEURON { SUFFIX expi NONSPECIFIC_CURRENT i RANGE vt, dv }
PARAMETER { vt = -52 dv = 2 g = 0.0002 }
ASSIGNED { v i }
BREAKPOINT { i = g*(v + 65) - g*dv*exp((v - vt)/dv) }
