: fabs, floor, ceil, fmod.
NEURON { SUFFIX fround }
FUNCTION a(x) { a = fabs(x) }
FUNCTION f(x) { f = floor(x) }
FUNCTION c(x) { c = ceil(x) }
FUNCTION m(x, b) { m = fmod(x, b) }
FUNCTION lower(x, b) { if (x < b) { lower = x } else { lower = b } }
