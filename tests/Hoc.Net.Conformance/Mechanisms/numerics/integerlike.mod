: Divisions of whole numbers are not whole.
NEURON { SUFFIX fint RANGE r, n }
PARAMETER { n = 7 }
ASSIGNED { r[8] }
INITIAL {
    r[0] = 1/3
    r[1] = n/2
    r[2] = 10/4*2
    r[3] = 2^(1/2)
    r[4] = (3 + 4)/(2*5)
    r[5] = 1/(2 - 4)
    r[6] = 7/2 - 3
    FROM k = 1 TO 3 { r[7] = r[7] + k/2 + 1/k }
}
