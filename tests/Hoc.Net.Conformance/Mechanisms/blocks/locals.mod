: LOCAL variables in every block, and in nested ones that hide the outer ones.
NEURON {
    SUFFIX locs
    NONSPECIFIC_CURRENT i
    RANGE a, b, c
}
ASSIGNED { v i a b c }
INITIAL {
    LOCAL x, y
    x = 3
    y = 4
    if (x < y) {
        LOCAL x
        x = 10
        a = x + y
    }
    b = x
    c = 0
}
BREAKPOINT {
    LOCAL x, k
    x = v
    FROM k = 1 TO 3 {
        LOCAL y
        y = k*k
        {
            LOCAL x
            x = y + 1
            c = c + x*0.001
        }
    }
    a = twice(x)
    update(x)
    i = 0.001*(x + 60 + c)
}
FUNCTION twice(x) {
    LOCAL y
    y = x
    twice = y*2
}
PROCEDURE update(v) {
    LOCAL a
    a = v + 1
    b = a
}
