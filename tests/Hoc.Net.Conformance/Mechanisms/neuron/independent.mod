: INDEPENDENT t, THREADSAFE, t and dt as parameters.
NEURON { THREADSAFE SUFFIX indep NONSPECIFIC_CURRENT i RANGE x }
INDEPENDENT { t FROM 0 TO 1 WITH 1 (ms) }
PARAMETER { dt (ms) g = 0.001 }
ASSIGNED { v i x }
INITIAL { x = t }
BREAKPOINT {
    x = x + sin(t)*dt
    i = g*(v + 60 + x)
}
