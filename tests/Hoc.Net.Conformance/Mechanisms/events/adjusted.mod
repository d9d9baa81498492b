: nrn_netrec_state_adjust carries on by half a step what an event adds to a state (cnexp; c by the implicit step, since its rate is a local variable)
NEURON { POINT_PROCESS Adjusted NONSPECIFIC_CURRENT i RANGE a, b, c, q }
ASSIGNED { v i q }
STATE { a b c }
INITIAL { a = 0.1  b = 0  c = 1  q = 3 }
BREAKPOINT { SOLVE d METHOD cnexp  i = 0.001*b*v }
DERIVATIVE d {
	LOCAL r
	r = 3
	a' = (0.2 - a)/3
	b' = -b*1.5
	c' = -c/r
}
NET_RECEIVE(w) {
	a = a + w
	b = b + 0.5*w
	c = c + 2*w
	q = q + 1
}
