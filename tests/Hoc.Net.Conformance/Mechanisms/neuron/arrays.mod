: Arrays of RANGE parameters, assigned variables and states.
DEFINE N 4
NEURON {
    SUFFIX arrays
    NONSPECIFIC_CURRENT i
    RANGE w, sum, y, z
}
PARAMETER {
    w[N] (1)
    g = 0.0003
}
ASSIGNED {
    v
    i
    sum
    y[N]
}
STATE { z[N] }
INITIAL {
    FROM k = 0 TO N-1 {
        z[k] = k + 1
        y[k] = w[k]*2
    }
}
BREAKPOINT {
    LOCAL s
    s = 0
    FROM k = 0 TO N-1 {
        z[k] = z[k] + w[k]*dt
        y[k] = z[k]*w[N-1-k]
        s = s + y[k]
    }
    sum = s
    i = g*(v + 60 + 0.01*s)
}
