: Several nonspecific currents in one mechanism.
NEURON {
    SUFFIX severali
    NONSPECIFIC_CURRENT ia, ib
    NONSPECIFIC_CURRENT ic
    RANGE ia, ib, ic
}
ASSIGNED { v ia ib ic }
BREAKPOINT {
    ia = 0.0005*(v + 70)
    ib = 0.0001*(v + 20)
    ic = 0.00001*(v + 50)*(v + 50)
}
