: Statements, branches and locals among the equations.
NEURON { SUFFIX cnif NONSPECIFIC_CURRENT i RANGE m, target, n }
ASSIGNED { v i target n }
STATE { m w }
INITIAL { m = 0.5 w = 0 n = 0 }
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = 0.002*m*(v + 80) - 0.01
}
DERIVATIVE states {
    LOCAL tau
    if (v < -64) {
        tau = 1
        target = 0
    } else {
        tau = 3
        target = 1
    }
    m' = (target - m)/tau
    n = n + m
    w' = m - w
}
