: A procedure that takes a step of its own before each step of the integrator, and sees the step before as dt.
NEURON { SUFFIX vafter NONSPECIFIC_CURRENT i RANGE x, n }
ASSIGNED { v (mV) i (mA/cm2) n }
STATE { x }
INITIAL { x = 1 n = 0 }
BREAKPOINT { SOLVE pump METHOD after_cvode i = .0001*x*(v + 60) }
PROCEDURE pump() {
    n = n + 1
    x = x + dt*(v + 60)/10
}
