: WATCH with rising and falling conditions.
NEURON { POINT_PROCESS Watcher RANGE ups, downs, last, vlast, high, low }
PARAMETER { high = -55 low = -60 }
ASSIGNED { v ups downs last vlast }
INITIAL {
    ups = 0
    downs = 0
    net_send(0, 1)
}
NET_RECEIVE(w) {
    if (flag == 1) {
        WATCH (v > high) 2
        WATCH (v < low) 3
    } else if (flag == 2) {
        ups = ups + 1
        last = t
        vlast = v
    } else if (flag == 3) {
        downs = downs + 1
        last = t
        vlast = v
    }
}
