: Physical constants from the table of units.
NEURON { SUFFIX uconst RANGE r }
UNITS {
    F = (faraday) (coulomb)
    FK = (faraday) (kilocoulomb)
    F10 = (faraday) (10000 coulomb)
    R = (k-mole) (joule/degC)
    Rm = (k-mole) (millijoule/degC)
    PI = (pi) (1)
    q = (e) (coulomb)
    c = (c) (m/s)
    kb = (k) (joule/degC)
}
ASSIGNED { r[10] }
INITIAL {
    r[0] = F
    r[1] = FK
    r[2] = F10
    r[3] = R
    r[4] = Rm
    r[5] = PI
    r[6] = q
    r[7] = c
    r[8] = kb
}
