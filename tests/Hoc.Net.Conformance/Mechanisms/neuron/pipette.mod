: An electrode of its own: v is the potential inside against ground, in all its blocks.
NEURON {
    POINT_PROCESS Pipette
    ELECTRODE_CURRENT i
    RANGE r, level, i, start, late, mean
}
PARAMETER { r = 50 level = -50 }
ASSIGNED { v (mV) i (nA) start late }
STATE { mean }
INITIAL {
    start = v
    mean = v
}
BREAKPOINT {
    SOLVE states METHOD cnexp
    i = (level - v)/r
}
DERIVATIVE states { mean' = (v - mean)/.5 }
AFTER SOLVE { late = v }
