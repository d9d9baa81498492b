: Names that differ by case, hold digits and underscores, or look like other words.
NEURON {
    SUFFIX Odd_Name2
    NONSPECIFIC_CURRENT i
    RANGE G, g, n_1_2, e1, vv, Tau_, pi
}
PARAMETER {
    G = 1e-3
    g = 2.5e-4
    n_1_2 = 1.5
    e1 = -1e1
    pi = 3
}
ASSIGNED { v i vv Tau_ }
BREAKPOINT {
    vv = v + e1
    Tau_ = G/g + n_1_2*pi
    i = G*(vv + 70) + g*Tau_
}
