: Pointers to an ion's concentration and to a state of a density mechanism.
NEURON { POINT_PROCESS Sensor POINTER conc, gate RANGE c, m, sum }
ASSIGNED { conc gate c m sum }
INITIAL { sum = 0 }
BREAKPOINT { SOLVE look }
PROCEDURE look() {
    c = conc
    m = gate
    sum = sum + c*m
}
