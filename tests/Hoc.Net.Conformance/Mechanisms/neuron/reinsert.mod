: What uninsert, insert, nseg and copies do to the variables of an instance.
NEURON { SUFFIX reins NONSPECIFIC_CURRENT i RANGE g, x, s }
PARAMETER { g = 0.001 }
ASSIGNED { v i x }
STATE { s }
INITIAL { x = x + 1 s = x*2 }
BREAKPOINT { i = g*(v + 50 + s) }
