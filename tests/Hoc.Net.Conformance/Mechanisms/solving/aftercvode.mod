: SOLVE ... METHOD after_cvode.
NEURON { SUFFIX aftcv RANGE x, n }
ASSIGNED { v n }
STATE { x }
INITIAL { x = 1 n = 0 }
BREAKPOINT { SOLVE pump METHOD after_cvode }
PROCEDURE pump() {
    n = n + 1
    x = x + dt*(v + 60)/10
}
