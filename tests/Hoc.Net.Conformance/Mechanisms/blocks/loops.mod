: WHILE and FROM loops with bounds that vary, empty and negative ranges.
NEURON {
    SUFFIX loops
    NONSPECIFIC_CURRENT i
    RANGE n, w, s, e, neg, d, f
}
PARAMETER { n = 4 }
ASSIGNED { v i w s e neg d f }
BREAKPOINT {
    LOCAL x
    x = fabs(v)
    w = 0
    WHILE (x > 1) {
        x = x/2
        w = w + 1
    }
    s = 0
    FROM k = 1 TO n { s = s + k*k }
    e = 0
    FROM k = 5 TO n { e = e + 1 }
    neg = 0
    FROM k = 0-3 TO 2 { neg = neg*2 + k }
    d = 0
    FROM k = n TO 2*n-1 BY 2 { d = d*10 + k }
    f = 0
    FROM k = 0 TO 3 {
        FROM l = k TO 3 { f = f + k*l }
        if (k == 1) { f = f + 100 }
    }
    i = 1e-4*(v + 60 + s + f/100)
}
