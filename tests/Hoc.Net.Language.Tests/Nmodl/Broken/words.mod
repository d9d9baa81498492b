NEURON {
    SUFIX typo
    RANGE g
}
PARAMETER {
    STEP = 1
    g = 2
}
BREAKPOINT {
    SLOVE states METHOD cnexp
}
PROCEDURE rates() {
    return x
}
FUNCTION f(x) {
    FOR i = 0, 3 { f = f + 1 }
}
INITIAL {
    SOLVE = 3
}
