: An artificial cell that fires at random, and faster by each event it gets.
NEURON {
    ARTIFICIAL_CELL PoissonCell
    RANGE rate, gain, count

}
PARAMETER {
    mean = 20 (ms)
    gain = 0.1
}
ASSIGNED { rate count }
INITIAL {
    rate = 1/mean
    count = 0
    net_send(mean*(.5 + .01), 1)
}
NET_RECEIVE (w) {
    if (flag == 1) {
        net_event(t)
        count = count + 1
        net_send(1/rate, 1)
    } else {
        rate = rate*(1 + gain*w)
        if (rate > .5) { rate = .5 }
    }
}
