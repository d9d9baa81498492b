: threshold of SCoP's library
NEURON { SUFFIX limits RANGE a, b, c, d }
ASSIGNED { v (mV) a b c d }
BREAKPOINT {
	a = threshold(v, -60, "max")
	b = threshold(v, -60, "min")
	c = threshold(t, 0.1, "min") + 10*error
	d = threshold(v, 2, "other")
}
