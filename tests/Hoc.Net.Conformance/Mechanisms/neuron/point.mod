: A point process with a current in nA that uses the segment's area.
NEURON {
    POINT_PROCESS PointLeak
    NONSPECIFIC_CURRENT i
    RANGE g, e, perarea
}
UNITS {
    (nA) = (nanoamp)
    (mV) = (millivolt)
    (uS) = (microsiemens)
}
PARAMETER {
    g = 0.003 (uS)
    e = 10 (mV)
}
ASSIGNED {
    v (mV)
    i (nA)
    area (micron2)
    perarea
}
BREAKPOINT {
    i = g*(v - e)
    perarea = i/area
}
