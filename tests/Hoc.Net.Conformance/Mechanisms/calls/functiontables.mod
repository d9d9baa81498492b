: FUNCTION_TABLEs of a point process, of one, two and three arguments.
NEURON { POINT_PROCESS FTabs NONSPECIFIC_CURRENT i RANGE x, y }
PARAMETER { y = 0.5 }
ASSIGNED { v i x }
FUNCTION_TABLE one(a (mV)) (/ms)
FUNCTION_TABLE two(a, b)
FUNCTION_TABLE three(a, b, c)
FUNCTION sum(a, b) { sum = one(a) + two(a, b) }
INITIAL { x = 0 }
BREAKPOINT {
    x = two(v, y) + one(v)
    i = 1e-3*(v + 60) + 1e-4*x
}
