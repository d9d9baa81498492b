: net_send adds t to the first term of its delay, where a pair of parentheses does not keep the terms together.
NEURON {
    POINT_PROCESS SendTerms
    RANGE kind, interval, count, last
}
PARAMETER {
    kind = 0
    interval = .7 (ms)
}
ASSIGNED {
    count
    last (ms)
    event (ms)
}
INITIAL {
    count = 0
    last = 0
    event = interval / 3
    net_send(event, 1)
}
NET_RECEIVE (w) {
    LOCAL part
    part = interval / 7
    count = count + 1
    last = t
    event = event + interval * 1.1
    if (kind == 0) {
        net_send(event - t, 1)
    } else if (kind == 1) {
        net_send((event - t), 1)
    } else if (kind == 2) {
        net_send(interval * 2 - part + part / 3, 1)
    } else if (kind == 3) {
        net_send((event - t) + part - part / 3, 1)
    } else if (kind == 4) {
        net_send(- part + (interval - part / 3) * 1.3, 1)
    } else {
        net_send((interval + part) / 3 + (part), 1)
    }
}
