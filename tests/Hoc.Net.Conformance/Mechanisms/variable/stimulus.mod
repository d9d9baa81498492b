: A pulse whose edges the integrator is told of.
NEURON { POINT_PROCESS VPulse ELECTRODE_CURRENT i RANGE del, dur, amp, i }
PARAMETER { del (ms) dur (ms) amp (nA) }
ASSIGNED { i (nA) }
BREAKPOINT {
    at_time(del)
    at_time(del + dur)
    if (t >= del && t < del + dur) { i = amp } else { i = 0 }
}
