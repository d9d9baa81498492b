: Several SOLVE statements, with statements before and between them.
NEURON { SUFFIX twosol NONSPECIFIC_CURRENT i RANGE a, b, k, order }
ASSIGNED { v i k order }
STATE { a b c }
INITIAL { a = 1 b = 0 c = 2 k = 0 order = 0 }
BREAKPOINT {
    k = 0.5
    SOLVE stepa METHOD cnexp
    order = order*2
    SOLVE count
    SOLVE stepb METHOD sparse
    i = 0.001*(v + 60)*a + 1e-4*b
}
DERIVATIVE stepa {
    order = order + 1
    a' = -k*a
}
PROCEDURE count() {
    order = order + 3
}
KINETIC stepb {
    ~ b <-> c (a, 0.3)
}
