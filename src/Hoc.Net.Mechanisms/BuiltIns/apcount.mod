: Counts the steps at whose end the voltage has risen to a threshold, and takes down their times where record() said.

NEURON {
    POINT_PROCESS APCount
    RANGE n, thresh, time, firing
    BBCOREPOINTER times
    THREADSAFE
}

UNITS {
    (mV) = (millivolt)
}

PARAMETER {
    n
    thresh = -20 (mV)
    time (ms)
}

ASSIGNED {
    v (mV)
    firing
    times
}

INITIAL {
    n = 0
    firing = 0
    samples_clear(times)
    check()
}

BREAKPOINT {
    SOLVE check METHOD after_cvode
}

PROCEDURE check() {
    if (v >= thresh && firing == 0) {
        firing = 1
        time = t
        n = n + 1
        samples_end(times, n, t)
    }
    if (firing != 0 && v < thresh && t > time) {
        firing = 0
    }
}
