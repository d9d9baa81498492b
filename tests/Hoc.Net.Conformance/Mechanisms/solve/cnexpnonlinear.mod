: An equation that is not linear in its own state, under cnexp: NEURON falls back to another method.
NEURON { SUFFIX cnnon RANGE x, w }
PARAMETER { k = 0.4 }
STATE { x w }
INITIAL { x = 3 w = 1 }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states {
    x' = -k*x*x
    w' = k - w/3
}
