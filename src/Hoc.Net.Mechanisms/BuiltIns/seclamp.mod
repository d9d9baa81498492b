: A voltage clamp with one electrode: a source in series with rs. Three levels follow one another from t = 0; behind the last
: the clamp is off. The current that remains is that of the voltage at the end of the step, so it is computed once more
: when the voltage is known.

NEURON {
    POINT_PROCESS SEClamp
    ELECTRODE_CURRENT i
    RANGE dur1, amp1, dur2, amp2, dur3, amp3, rs, vc, i
}

UNITS {
    (nA) = (nanoamp)
    (mV) = (millivolt)
}

PARAMETER {
    rs = 1 (megohm) <1e-9, 1e9>
    dur1 (ms)
    amp1 (mV)
    dur2 (ms) <0, 1e9>
    amp2 (mV)
    dur3 (ms) <0, 1e9>
    amp3 (mV)
}

ASSIGNED {
    v (mV)
    i (nA)
    vc (mV)
    end2 (ms)
    end3 (ms)
    on
}

INITIAL {
    end2 = dur1 + dur2
    end3 = end2 + dur3
    on = 0
}

BREAKPOINT {
    SOLVE current METHOD after_cvode
    level()
    current()
}

PROCEDURE level() {
    if (dur1) { at_time(dur1) }
    if (dur2) { at_time(end2) }
    if (dur3) { at_time(end3) }
    on = 1
    if (t < dur1) {
        vc = amp1
    } else if (t < end2) {
        vc = amp2
    } else if (t < end3) {
        vc = amp3
    } else {
        vc = 0
        on = 0
    }
}

PROCEDURE current() {
    if (on) {
        i = (vc - v)/rs
    } else {
        i = 0
    }
}
