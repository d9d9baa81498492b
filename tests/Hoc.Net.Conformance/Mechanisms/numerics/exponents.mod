: exp, log, pow and their kin over wide ranges.
NEURON { SUFFIX fexp }
FUNCTION e(x) { e = exp(x) }
FUNCTION l(x) { l = log(x) }
FUNCTION lt(x) { lt = log10(x) }
FUNCTION p(x, b) { p = pow(x, b) }
FUNCTION hat(x, b) { hat = x^b }
FUNCTION root(x) { root = sqrt(x) }
