: at_time, and a condition on t, which start a current.
NEURON { POINT_PROCESS AtTime NONSPECIFIC_CURRENT i RANGE n, on, i, start }
PARAMETER { start = 0.3 }
ASSIGNED { v i n on }
INITIAL { n = 0 on = 0 }
BREAKPOINT {
    if (at_time(start)) { n = n + 1 on = 1 }
    if (at_time(start + 0.6)) { n = n + 10 on = 0 }
    i = on*(-0.1)
}
