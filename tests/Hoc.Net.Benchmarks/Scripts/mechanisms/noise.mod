: A current with a new random number each step, from the generator that all mechanisms share.

NEURON {
    SUFFIX noise
    NONSPECIFIC_CURRENT i
    RANGE amp, x
}

UNITS {
    (mA) = (milliamp)
}

PARAMETER {
    amp = .001 (mA/cm2)
}

ASSIGNED {
    x
    i (mA/cm2)
}

INITIAL {
    x = 0
}

BREAKPOINT {
    SOLVE draw
    i = amp*x
}

PROCEDURE draw() {
    x = normrand(0, 1)
}
