: Does nothing: it marks a place.

NEURON {
    POINT_PROCESS PointProcessMark
}
