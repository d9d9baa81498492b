: A point process that writes an ion's current in nA, and keeps its own copy.
NEURON { POINT_PROCESS CaPoint USEION ca READ eca, cao WRITE ica RANGE g, mine, ica }
PARAMETER { g = 1e-4 }
ASSIGNED { v eca cao ica mine }
BREAKPOINT {
    ica = g*(v - eca)*cao/2
    mine = ica
}
