: Numbers in all their spellings.
NEURON { SUFFIX flit RANGE r }
ASSIGNED { r[14] }
INITIAL {
    r[0] = 1
    r[1] = 1.
    r[2] = .5
    r[3] = 1e3
    r[4] = 1E-3
    r[5] = 1.5e+2
    r[6] = .25e1
    r[7] = 3.e2
    r[8] = 0.1
    r[9] = 123456789.123456789
    r[10] = 1e-300*1e-10
    r[11] = 100000000000
    r[12] = 007
    r[13] = 2147483648
}
