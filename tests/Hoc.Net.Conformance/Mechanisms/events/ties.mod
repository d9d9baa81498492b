: Records in which order events at one time arrive.
NEURON { ARTIFICIAL_CELL Order RANGE n, seq }
ASSIGNED { n seq[30] }
INITIAL { n = 0 }
NET_RECEIVE(w) {
    if (n < 30) { seq[n] = w + 100*flag }
    n = n + 1
    if (w == 3 && flag == 0) { net_send(0, 1) net_send(0.5, 2) net_send(0, 3) }
}
