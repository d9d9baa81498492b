: An artificial cell that passes events on, counts and delays them.
NEURON { ARTIFICIAL_CELL Relay RANGE n, m, last, wait }
PARAMETER { wait = 0.25 }
ASSIGNED { n m last }
INITIAL { n = 0 m = 0 last = 0 }
NET_RECEIVE(w) {
    if (flag == 0) {
        n = n + 1
        m = m + w
        last = t
        net_send(wait*n, 5)
    } else {
        net_event(t)
    }
}
