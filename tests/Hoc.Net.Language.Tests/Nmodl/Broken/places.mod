NEURON { SUFFIX places  USEION ca VALENCE 2 }
DEFINE N 3
DEFINE N 4
INCLUDE "absent.inc"
INITIAL {
    x = 1
    LOCAL y
    TABLE a FROM 0 TO 1 WITH 10
}
BREAKPOINT {
    ~ a <-> b (1, 1)
    CONSERVE a + b = 1
    WATCH (v > 1) 2
    INITIAL { x = 1 }
}
PROCEDURE p() {
    TABLE a FROM 0 TO 1 WITH 0
    PROTECT p()
}
NET_RECEIVE(w) {
    WATCH (v) 2
}
RANGE x
x = 3
KINETIC k {
    ~ a = b
}
PROCEDURE z() { ~ a << (x) }
PROCEDURE zz() { x = a << 2 }
