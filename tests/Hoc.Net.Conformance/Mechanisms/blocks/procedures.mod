: Procedures with side effects, that call one another, and whose result is taken.
NEURON {
    SUFFIX procs
    NONSPECIFIC_CURRENT i
    RANGE a, b, c
    GLOBAL used
}
ASSIGNED { v i a b c used }
INITIAL {
    a = 0
    set(2, 3)
}
BREAKPOINT {
    bump()
    set(v, a)
    chain(4)
    i = 0.001*(v + 60 - a*0.01)
}
PROCEDURE bump() {
    a = a + 1
    used = used + 1
}
PROCEDURE set(x, y) {
    b = x*y
    x = 100
    c = x + y
}
PROCEDURE chain(n) {
    if (n > 0) {
        bump()
        chain(n - 1)
    }
}
