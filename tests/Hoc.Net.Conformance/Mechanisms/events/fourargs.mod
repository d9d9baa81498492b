: A NET_RECEIVE of four arguments, changed by events.
NEURON { POINT_PROCESS FourArgs RANGE got, sum, flags }
ASSIGNED { got sum flags }
INITIAL { got = 0 sum = 0 flags = 0 }
NET_RECEIVE(w, a, b (ms), c) {
    INITIAL { a = 1 b = w*2 }
    got = got + 1
    flags = flags + flag
    sum = sum + w*a + b + c
    a = a*0.5
    b = t
    c = c + 1
}
