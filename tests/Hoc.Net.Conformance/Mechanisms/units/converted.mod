: Factors of conversion between units, which UNITS computes.
NEURON { SUFFIX uconv RANGE r }
UNITS {
    a = (inch) (micron)
    b = (day) (ms)
    d = (liter) (micron3)
    e2 = (millivolt) (volt)
    f = (ohm) (megohm)
    h = (hour) (sec)
    k = (atm) (pascal)
    m = (pound) (gram)
    n = (nanoamp) (milliamp)
    o = (siemens) (picosiemens)
    p = (angstrom) (nm)
}
ASSIGNED { r[11] }
INITIAL {
    r[0] = a
    r[1] = b
    r[2] = d
    r[3] = e2
    r[4] = f
    r[5] = h
    r[6] = k
    r[7] = m
    r[8] = n
    r[9] = o
    r[10] = p
}
