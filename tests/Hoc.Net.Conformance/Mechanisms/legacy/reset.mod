: RESET begins the integration anew in SCoP; NEURON has no use for it
NEURON { SUFFIX reset RANGE x, w }
STATE { x START 1 }
ASSIGNED { w }
INITIAL { x = 1 w = 0 }
BREAKPOINT {
	SOLVE states METHOD euler
	IF (w > 3) { RESET }
	w = w + 1
}
DERIVATIVE states { x' = -x }
