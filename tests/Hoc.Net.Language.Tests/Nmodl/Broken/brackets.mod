PARAMETER {
    a = 1 (mV
    b = 2 (mV)
}
INITIAL {
    x = exp(-(v + 40)/10
    y = 3
}
BREAKPOINT {
    x = c[1
}
PROCEDURE p() {
    x = 1 + (2*y
}
PROCEDURE q() {
    x = 1) + 2
}
PROCEDURE r() {
    x = 1
    }
    y = 2
}
STATE { m[0] }
