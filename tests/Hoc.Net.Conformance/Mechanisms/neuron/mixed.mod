: An electrode current beside a membrane current and an ion's.
NEURON {
    POINT_PROCESS Mixed
    USEION k READ ek WRITE ik
    ELECTRODE_CURRENT ie
    NONSPECIFIC_CURRENT i
    RANGE rs, vc, ie, i, gk
}
PARAMETER {
    rs = 50 (megohm)
    vc = -30 (mV)
    g = 0.0005 (uS)
    gk = 0.002 (uS)
}
ASSIGNED { v (mV) ie (nA) i (nA) ik (nA) ek (mV) }
BREAKPOINT {
    ie = (vc - v)/rs
    i = g*(v - 5)
    ik = gk*(v - ek)
}
