: VERBATIM blocks that do nothing, or only return 0.
NEURON { SUFFIX vempty NONSPECIFIC_CURRENT i RANGE m, n }
ASSIGNED { v i n }
STATE { m }
VERBATIM
ENDVERBATIM
INITIAL { m = 0.5 }
BREAKPOINT {
    SOLVE states
    i = 0.002*m*(v + 20)
}
PROCEDURE states() {
    m = m + 0.01*(1 - m)
    n = n + 1
VERBATIM
    return 0;
ENDVERBATIM
}
