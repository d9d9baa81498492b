: LAG gives the value that a variable had some time ago
NEURON { SUFFIX lagging RANGE x, y, past, old, tau }
PARAMETER { tau = 1 }
CONSTANT { brief = 0.6 }
ASSIGNED { past old[2] y[2] v }
STATE { x }
INITIAL { x = 0 }
BREAKPOINT {
	SOLVE grow METHOD euler
	LAG x BY tau
	LAG y BY brief
	past = lag_x_tau
	old[0] = lag_y_brief[0]
	old[1] = lag_y_brief[1]
}
DERIVATIVE grow { x' = 1 + t }
