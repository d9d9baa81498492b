: An electrode current, alone in its point process.
NEURON {
    POINT_PROCESS Electrode
    ELECTRODE_CURRENT i
    RANGE del, dur, amp, i
}
PARAMETER {
    del = 1 (ms)
    dur = 2 (ms)
    amp = 0.1 (nA)
}
ASSIGNED { i (nA) }
BREAKPOINT {
    if (t > del && t < del + dur) {
        i = amp*(t - del)
    } else {
        i = 0
    }
}
