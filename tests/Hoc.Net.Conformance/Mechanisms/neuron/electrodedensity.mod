: An electrode current of a density mechanism.
NEURON {
    SUFFIX elden
    ELECTRODE_CURRENT inj
    NONSPECIFIC_CURRENT i
    RANGE inj, amp
}
PARAMETER { amp = 0.002 (mA/cm2) }
ASSIGNED { v inj i }
BREAKPOINT {
    inj = amp - 0.00001*v
    i = 0.0002*(v + 65)
}
