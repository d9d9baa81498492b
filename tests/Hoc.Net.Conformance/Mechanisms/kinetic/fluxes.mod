: f_flux and b_flux of the last reaction, used for a current.
NEURON { SUFFIX kinflux NONSPECIFIC_CURRENT i RANGE a, b, f, r, net }
PARAMETER { k = 0.9 }
ASSIGNED { v i f r net }
STATE { a b c }
INITIAL { a = 1 b = 0 c = 0 }
BREAKPOINT {
    SOLVE scheme METHOD sparse
    i = 0.001*(v + 60) + net*1e-3
}
KINETIC scheme {
    ~ a <-> b (k, 0.3)
    f = f_flux
    r = b_flux
    net = f_flux - b_flux
    ~ b <-> c (0.5, 0.2)
    net = net + (f_flux - b_flux)/2
}
