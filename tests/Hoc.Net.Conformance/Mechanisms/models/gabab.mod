: A receptor and a second messenger: nonlinear current of a state.
NEURON { POINT_PROCESS SlowInh USEION k READ ek WRITE ik RANGE r, s, n, gmax }
PARAMETER { k1 = 0.52 k2 = 0.0013 k3 = 0.098 k4 = 0.033 kd = 100 n = 4 gmax = 1 dur = 0.3 }
ASSIGNED { v ek ik sn c }
STATE { r s }
INITIAL { r = 0 s = 0 c = 0 }
BREAKPOINT {
    SOLVE bindkin METHOD derivimplicit
    sn = s^n
    ik = gmax*sn/(sn + kd)*(v - ek)
}
DERIVATIVE bindkin {
    r' = k1*c*(1 - r) - k2*r
    s' = k3*r - k4*s
}
NET_RECEIVE(w) {
    if (flag == 0) { c = w net_send(dur, 1) } else { c = 0 }
}
