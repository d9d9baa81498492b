: An INITIAL block in a mechanism without states or currents.
NEURON {
    SUFFIX initonly
    RANGE x, y
}
PARAMETER { x = 2 }
ASSIGNED { v (mV) y }
INITIAL {
    y = x*v + 1
}
