: nrn_pointing tells whether a POINTER points to something
NEURON { POINT_PROCESS Seer POINTER seen RANGE x, knows }
ASSIGNED { seen x knows }
INITIAL { x = 0 knows = nrn_pointing(seen) }
BREAKPOINT { IF (nrn_pointing(seen)) { x = x + seen } ELSE { x = x - 1 } }
