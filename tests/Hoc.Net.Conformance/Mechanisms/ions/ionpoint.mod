: A synapse that carries sodium.
NEURON {
    POINT_PROCESS IonPoint
    USEION na READ ena WRITE ina
    RANGE g
}
UNITS {
    (mV) = (millivolt)
    (nA) = (nanoamp)
    (uS) = (microsiemens)
}
PARAMETER { g = 0 (uS) }
ASSIGNED {
    v (mV)
    ena (mV)
    ina (nA)
}
BREAKPOINT { ina = g*(v - ena) }
