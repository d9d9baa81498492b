: A negative conductance and a current that does not depend on v.
NEURON { SUFFIX negc NONSPECIFIC_CURRENT i, c RANGE g }
PARAMETER { g = -0.0002 }
ASSIGNED { v i c }
BREAKPOINT {
    i = g*(v + 60)
    c = 0.0005
}
