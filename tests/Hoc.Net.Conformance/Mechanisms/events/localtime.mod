: t and v inside NET_RECEIVE are those of the event and of the step.
NEURON { POINT_PROCESS Times RANGE te, ve, de, n, sum }
ASSIGNED { v te ve de n sum dt }
INITIAL { n = 0 sum = 0 te = -1 }
BREAKPOINT { sum = sum + dt }
NET_RECEIVE(w) {
    LOCAL a
    a = w*2
    n = n + a
    te = t
    ve = v
    de = sum
    helper(a)
}
PROCEDURE helper(x) {
    sum = sum + 1000*x
}
