: nrn_netrec_state_adjust, a KINETIC scheme
NEURON { POINT_PROCESS AdjustedKinetic NONSPECIFIC_CURRENT i RANGE a, b, c }
PARAMETER { k1 = 0.5  k2 = 0.2  k3 = 0.1 }
ASSIGNED { v i }
STATE { a b c }
INITIAL { a = 0  b = 0  c = 1 }
BREAKPOINT { SOLVE kin METHOD sparse  i = 0.001*b*v }
KINETIC kin { ~ a <-> b (k1, k2) ~ b <-> c (k3, 0) }
NET_RECEIVE(w) { a = a + w  c = c - 0.1*w }
