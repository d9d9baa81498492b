: The noise of a NetStim without a Random of its own draws from the same stream.
NEURON { POINT_PROCESS Listener RANGE n, last, u }
ASSIGNED { n last u }
INITIAL { n = 0 }
NET_RECEIVE(w) {
    n = n + 1
    last = t
    u = scop_random()
}
