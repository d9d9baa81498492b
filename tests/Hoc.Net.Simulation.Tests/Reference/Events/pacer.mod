: Sends events at a fixed interval, and moves the next one when it receives one.
NEURON {
    ARTIFICIAL_CELL Pacer
    RANGE first, interval
}
PARAMETER {
    first = 1 (ms)
    interval = 1 (ms)
}
INITIAL { net_send(first, 1) }
NET_RECEIVE (w) {
    if (flag == 1) {
        net_event(t)
        net_send(interval, 1)
    } else {
        net_move(t + w)
    }
}
