: A state of the mechanism that diffuses along a branched cell.
NEURON { SUFFIX difown RANGE c, start }
PARAMETER { D = 0.5 (um2/ms) start = 0 }
ASSIGNED { diam }
STATE { c d }
INITIAL { c = start d = 0 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    COMPARTMENT diam*diam*PI/4 { c d }
    LONGITUDINAL_DIFFUSION D*diam*diam*PI/4 { c }
    ~ c <-> d (diam*0.1, diam*0.05)
}
UNITS { PI = (pi) (1) }
