: Equations inside IF: which of them hold changes with v.
NEURON { SUFFIX eqif RANGE m, n }
ASSIGNED { v }
STATE { m n }
INITIAL { m = 0 n = 1 }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states {
    if (v > -62) {
        m' = 1 - m
    } else {
        m' = -m + 0.25
    }
    n' = m - n
}
