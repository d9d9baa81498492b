: A NET_RECEIVE without INITIAL starts its further arguments at 0.
NEURON { POINT_PROCESS NoInitial RANGE sum }
ASSIGNED { sum }
NET_RECEIVE(w, last, n) {
    n = n + 1
    sum = sum + w*(t - last)*n
    last = t
}
