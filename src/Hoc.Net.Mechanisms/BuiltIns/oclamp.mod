: A voltage clamp with one electrode that may be switched: while switched_on it holds vc through rs from on to off. Its current is
: computed once more when the step's voltage is known.

NEURON {
    POINT_PROCESS OClamp
    ELECTRODE_CURRENT i
    RANGE on, off, rs, vc, i, switched_on
}

UNITS {
    (nA) = (nanoamp)
    (mV) = (millivolt)
}

PARAMETER {
    rs = 1 (megohm) <1e-9, 1e9>
    on = 0 (ms)
    off = 0 (ms)
    vc (mV)
    switched_on = 0
}

ASSIGNED {
    v (mV)
    i (nA)
    holds
}

INITIAL {
    holds = 0
}

BREAKPOINT {
    SOLVE current METHOD after_cvode
    switch()
    current()
}

PROCEDURE switch() {
    holds = 0
    if (switched_on) {
        at_time(on)
        at_time(off)
        if (t >= on && t <= off) {
            holds = 1
        }
    }
}

PROCEDURE current() {
    if (holds) {
        i = (vc - v)/rs
    } else {
        i = 0
    }
}
