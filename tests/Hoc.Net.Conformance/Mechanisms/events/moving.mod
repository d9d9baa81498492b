: net_move shifts the last event that was sent.
NEURON { ARTIFICIAL_CELL Mover RANGE n, fired, m, interval }
PARAMETER { interval = 2 }
ASSIGNED { n fired m }
INITIAL {
    n = 0
    fired = -1
    net_send(interval, 1)
}
NET_RECEIVE(w) {
    if (flag == 1) {
        net_event(t)
        fired = t
        m = m + 1
        net_send(interval, 1)
    } else {
        n = n + 1
        net_move(t + interval/w)
    }
}
