NEURON { SUFFIX compare }
INITIAL {
    x == 0
}
BREAKPOINT {
    IF (x = 1) { y = 2 }
}
PROCEDURE p() {
    WHILE (x <> 1) { x = x + 1 }
}
FUNCTION f() {
    f = x => 1
}
