: normrand adds noise to a current.
NEURON { POINT_PROCESS Noise NONSPECIFIC_CURRENT i RANGE mean, sd, x, i }
PARAMETER { mean = 0 sd = 0.1 }
ASSIGNED { v i x }
INITIAL { set_seed(4) x = 0 }
BREAKPOINT {
    SOLVE draw
    i = -x
}
PROCEDURE draw() { x = normrand(mean, sd) }
