: A FUNCTION_TABLE whose values come from HOC.
NEURON { SUFFIX ftab NONSPECIFIC_CURRENT i RANGE x }
ASSIGNED { v i x }
FUNCTION_TABLE inf(u (mV))
FUNCTION_TABLE two(a, b)
BREAKPOINT {
    x = inf(v)
    i = 0.001*(v + 60) + 1e-4*x
}
FUNCTION look(a) { look = inf(a) }
