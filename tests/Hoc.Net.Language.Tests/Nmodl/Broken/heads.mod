PROCEDURE rates {
    x = 1
}
FUNCTION f(x) {
    IF x > 1 {
        f = x
    }
}
FUNCTION g(x) {
    IF (x > 1)
        g = x
    ELSE
        g = 0
}
NET_RECEIVE {
    x = 1
}
NET_RECEIVE() { }
FUNCTION h(x {
    h = x
}
