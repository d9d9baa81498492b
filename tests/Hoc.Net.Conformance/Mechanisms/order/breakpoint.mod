: BEFORE BREAKPOINT and AFTER SOLVE.
NEURON { SUFFIX bbreak NONSPECIFIC_CURRENT i RANGE seq, n, m }
ASSIGNED { v i seq n }
STATE { m }
INITIAL { seq = 0 n = 0 m = 1 }
BEFORE BREAKPOINT {
    n = n + 1
    seq = seq*0.5 + 1
}
BREAKPOINT {
    seq = seq*0.5 + 2
    SOLVE states METHOD cnexp
    i = 0.001*m*(v + 50)
}
DERIVATIVE states { m' = -m }
AFTER SOLVE {
    seq = seq*0.5 + 4
    m = m + 0.001
}
