: A TABLE of array elements.
NEURON { SUFFIX tabarr NONSPECIFIC_CURRENT i RANGE m, h, sum GLOBAL inf, tau }
ASSIGNED { v i sum inf[2] tau[2] }
STATE { m h }
INITIAL {
    rates(v)
    m = inf[0]
    h = inf[1]
}
BREAKPOINT {
    SOLVE states METHOD cnexp
    sum = m + h
    i = 0.001*sum*(v - 20)
}
DERIVATIVE states {
    rates(v)
    m' = (inf[0] - m)/tau[0]
    h' = (inf[1] - h)/tau[1]
}
PROCEDURE rates(u) {
    TABLE inf, tau FROM -100 TO 100 WITH 40
    inf[0] = 1/(1 + exp(-(u + 40)/9))
    inf[1] = 1/(1 + exp((u + 50)/7))
    tau[0] = 1
    tau[1] = 2 + u/100
}
