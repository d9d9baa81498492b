: BEFORE STEP.
NEURON { SUFFIX bstep RANGE vmax, n, told }
ASSIGNED { v vmax n told }
INITIAL { vmax = v n = 0 }
BEFORE STEP {
    if (v > vmax) { vmax = v }
    n = n + 1
    told = t
}
