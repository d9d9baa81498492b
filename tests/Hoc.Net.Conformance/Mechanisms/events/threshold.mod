: A point process as the source of events: net_event at a condition checked by WATCH.
NEURON { POINT_PROCESS Source RANGE th, n }
PARAMETER { th = -40 }
ASSIGNED { v n }
INITIAL { n = 0 net_send(0, 1) }
NET_RECEIVE(w) {
    if (flag == 1) { WATCH (v > th) 2 }
    if (flag == 2) { n = n + 1 net_event(t) }
}
