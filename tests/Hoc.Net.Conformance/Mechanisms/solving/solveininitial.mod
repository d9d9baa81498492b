: SOLVE of a PROCEDURE and of a LINEAR block in INITIAL.
NEURON { SUFFIX solini RANGE p, q, n }
ASSIGNED { v n }
STATE { p q }
INITIAL {
    n = 1
    SOLVE rest
    n = n + p
}
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states {
    p' = -p
    q' = -q*n
}
LINEAR rest {
    ~ p + 2*q = 5 + n
    ~ p - q = v/65
}
