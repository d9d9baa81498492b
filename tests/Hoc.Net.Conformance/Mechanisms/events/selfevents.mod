: net_send from INITIAL and from NET_RECEIVE, with flags.
NEURON { POINT_PROCESS SelfEv NONSPECIFIC_CURRENT i RANGE on, n, last, period, i }
PARAMETER { period = 0.7 }
ASSIGNED { v i on n last }
INITIAL {
    on = 0
    n = 0
    last = -1
    net_send(0.5, 1)
    net_send(0.05, 3)
}
BREAKPOINT { i = -0.1*on }
NET_RECEIVE(w) {
    n = n + 1
    last = t
    if (flag == 1) {
        on = 1
        net_send(period/2, 2)
    } else if (flag == 2) {
        on = 0
        net_send(period, 1)
    } else if (flag == 0) {
        on = w
    }
}
