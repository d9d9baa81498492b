: exprand in an artificial cell that makes a Poisson train.
NEURON { ARTIFICIAL_CELL Poisson RANGE mean, n, last }
PARAMETER { mean = 2 }
ASSIGNED { n last }
INITIAL {
    n = 0
    set_seed(99)
    net_send(exprand(mean), 1)
}
NET_RECEIVE(w) {
    if (flag == 1) {
        n = n + 1
        last = t
        net_event(t)
        net_send(exprand(mean), 1)
    }
}
