: scop_random after set_seed.
NEURON { POINT_PROCESS Uniform RANGE x, n, seed }
PARAMETER { seed = 12345 }
ASSIGNED { x n }
INITIAL { set_seed(seed) x = scop_random() n = 0 }
BREAKPOINT { SOLVE draw }
PROCEDURE draw() {
    x = scop_random()
    n = n + 1
}
