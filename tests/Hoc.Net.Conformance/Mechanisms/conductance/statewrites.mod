: BREAKPOINT that changes its own variables: both calls of a step count.
NEURON { SUFFIX sidef NONSPECIFIC_CURRENT i RANGE x, sum }
ASSIGNED { v i x sum }
INITIAL { x = 0 sum = 0 }
BREAKPOINT {
    x = 0.9*x + 0.1*v
    sum = sum + 1
    i = 0.0001*(v - x) + 0.0002*(v + 50)
}
