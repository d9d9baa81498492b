: FOR_NETCONS visits the weights of all connections to a target.
NEURON { POINT_PROCESS AllCons RANGE n, sum }
ASSIGNED { n sum }
INITIAL { sum = 0 }
NET_RECEIVE(w, k) {
    INITIAL { k = 1 }
    n = 0
    k = k + 1
    FOR_NETCONS(wx, kx) {
        n = n + 1
        sum = sum + wx*kx
        wx = wx*0.9
    }
}
