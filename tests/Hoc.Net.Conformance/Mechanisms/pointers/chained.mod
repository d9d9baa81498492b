: A POINTER to a RANGE variable of another point process.
NEURON { POINT_PROCESS Chained NONSPECIFIC_CURRENT i POINTER pre RANGE c, x, i }
PARAMETER { c = 0 }
ASSIGNED { v i pre x }
BREAKPOINT {
    x = pre*0.9 + c
    i = 0.001*x
}
