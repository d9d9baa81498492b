: CONSTANT blocks and DEFINE.
NEURON {
    SUFFIX consts
    NONSPECIFIC_CURRENT i
    RANGE x, y
}
DEFINE SIZE 3
DEFINE HIGHEST 2
CONSTANT {
    k = 0.125
    tau = 20 (ms)
    big = 1.5e3
    neg = -4
}
ASSIGNED { v i x y a[SIZE] }
INITIAL {
    FROM j = 0 TO SIZE - 1 { a[j] = j*k + neg }
    x = a[HIGHEST]
}
BREAKPOINT {
    y = big/tau + SIZE
    i = k*0.01*(v + 60 + x + y)
}
