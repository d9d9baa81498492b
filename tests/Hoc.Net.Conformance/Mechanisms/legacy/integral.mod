: legendre of SCoP's library integrates a function of the file
NEURON { SUFFIX integral RANGE a GLOBAL calls }
ASSIGNED { a calls v }
BREAKPOINT { a = legendre(0.1, t + 1, rate) }
FUNCTION rate(x) {
	rate = exp(-x)*sqrt(x)
	calls = calls + 1
}
FUNCTION between(low, high) { between = legendre(low, high, rate) }
