: deflate of SCoP's library: the real roots of a polynomial
NEURON { SUFFIX roots RANGE c, r, n }
ASSIGNED { c[4] r[4] n }
PROCEDURE solve(degree) { n = deflate(degree, c, r) }
