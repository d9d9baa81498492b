: Precedence and associativity of the arithmetic operators.
NEURON {
    SUFFIX opers
    NONSPECIFIC_CURRENT i
    RANGE a, b, c, r
}
PARAMETER { a = 2 b = 3 c = 0.5 }
ASSIGNED { v i r[20] }
BREAKPOINT {
    r[0] = a - b - c
    r[1] = a/b/c
    r[2] = a^b^c
    r[3] = -a^2
    r[4] = a*-b
    r[5] = a - -b
    r[6] = a + b*c^2/b
    r[7] = (a + b)*c
    r[8] = a^-c
    r[9] = -a + b
    r[10] = 1/2
    r[11] = 7/2*2
    r[12] = 1/3*a
    r[13] = 2^3
    r[14] = -2^2
    r[15] = a < b + 2
    r[16] = a + b < 2
    r[17] = -(a + b)^2
    r[18] = a*b/c*a
    r[19] = a/b*c
    i = 0.001*(v + r[7] - r[3])
}
