: A BREAKPOINT without a current runs once a step.
NEURON {
    SUFFIX nocur
    RANGE n, seen, time
}
ASSIGNED { v n seen time }
INITIAL { n = 0 }
BREAKPOINT {
    n = n + 1
    seen = v
    time = n*0.5
}
