: Defaults of PARAMETERs with more than six digits.
NEURON {
    SUFFIX six_digits
    RANGE p, big, small, arr, s, out1, out2, out3, out4
    GLOBAL g, garr
}
UNITS {
    (mV) = (millivolt)
    k = 1.23456789012 (mV)
}
DEFINE N 1234567
CONSTANT {
    c = 1.23456789012
}
PARAMETER {
    p = 1.23456789012 <0.123456789, 9.87654321>
    big = 123456789.25
    small = -0.000123456789
    arr[3]
    g = 7.65432198
    garr[2]
    hidden = 2.71828182845
}
STATE {
    s START 0.123456789
}
ASSIGNED { out1 out2 out3 out4 }
INITIAL {
    out1 = c
    out2 = k
    out3 = N
    out4 = hidden
}
BREAKPOINT { SOLVE go METHOD cnexp }
DERIVATIVE go { s' = -s }
