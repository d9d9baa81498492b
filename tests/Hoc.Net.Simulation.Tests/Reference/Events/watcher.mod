: Watches the voltage: flag 2 above a threshold, flag 3 below another, flag 4 far above.
NEURON {
    POINT_PROCESS Watcher
    RANGE high, low, top
}
PARAMETER { high = -50  low = -60  top = -40 }
ASSIGNED { v (mV) }
INITIAL { net_send(0, 1) }
NET_RECEIVE (w) {
    printf("%.17g %g %.10g\n", t, flag, v)
    if (flag == 1 || flag == 3) {
        WATCH (v > high) 2
        WATCH (v > top) 4
    } else if (flag == 2) {
        WATCH (v < low) 3
        WATCH (v > top) 4
    }
    if (flag == 0) { net_send(w, 5) }
}
