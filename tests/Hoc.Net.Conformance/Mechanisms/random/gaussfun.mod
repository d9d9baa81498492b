: Random functions in expressions and conditions.
NEURON { POINT_PROCESS Release RANGE p, released, n }
PARAMETER { p = 0.4 }
ASSIGNED { released n }
INITIAL { released = 0 n = 0 set_seed(2) }
NET_RECEIVE(w) {
    n = n + 1
    if (scop_random() < p) {
        released = released + 1
    } else if (scop_random() > 0.9) {
        released = released + 100
    }
}
