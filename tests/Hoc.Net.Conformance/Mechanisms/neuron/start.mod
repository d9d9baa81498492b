: States with limits and a start value, arrays of states that INITIAL leaves out.
NEURON {
    SUFFIX startv
    NONSPECIFIC_CURRENT i
    RANGE m, p, q
}
ASSIGNED { v i }
STATE {
    m FROM 0 TO 1 START 0.4
    p
    q[3]
}
INITIAL {
    q[1] = 7
}
BREAKPOINT {
    m = m*0.9
    i = 1e-3*m*(v + 60 + q[1] + q[2])
}
