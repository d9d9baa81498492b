: scop_random ignores arguments.
NEURON { SUFFIX scoparg RANGE x, y }
ASSIGNED { x y }
INITIAL { set_seed(7) x = scop_random(1) y = scop_random() + 10*exprand(2) }
BREAKPOINT { x = scop_random(x) }
