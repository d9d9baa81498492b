: derivimplicit, nonlinear, to second order, and a cnexp beside it
NEURON { SUFFIX soimp NONSPECIFIC_CURRENT i RANGE x, w, m, h }
PARAMETER { e = -65 }
ASSIGNED { v i }
STATE { x w m }
INITIAL { x = 0.1 w = 0.2 m = 0.5 }
BREAKPOINT {
	SOLVE states METHOD derivimplicit
	i = 0.0005*x*(v - e)
}
DERIVATIVE states {
	x' = w - x*x*x + 0.01*(v + 65)
	w' = 0.3*(1 - x) - w*w
	m' = (exp(v/50) - m)/3
}
