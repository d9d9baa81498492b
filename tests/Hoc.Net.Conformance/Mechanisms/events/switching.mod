: WATCH statements that replace one another, with an expression on the right that changes.
NEURON { POINT_PROCESS Switcher NONSPECIFIC_CURRENT i RANGE mode, n, th, i }
PARAMETER { th = -50 }
ASSIGNED { v i mode n up }
STATE { a }
INITIAL {
    mode = 0
    n = 0
    a = 0
    net_send(0, 1)
}
BREAKPOINT {
    SOLVE states METHOD cnexp
    up = (mode == 1)
    i = -0.3*(mode == 1) + 0.3*(mode == 2)
}
DERIVATIVE states { a' = up - a/5 }
NET_RECEIVE(w) {
    if (flag == 1) {
        mode = 1
        WATCH (v > th + a) 2
    }
    if (flag == 2) {
        n = n + 1
        mode = 2
        WATCH (v < th - 10) 3
    }
    if (flag == 3) {
        n = n + 100
        mode = 1
        WATCH (v > th + a) 2
    }
}
