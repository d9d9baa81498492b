: Functions of the library that are seldom used.
NEURON { SUFFIX libfun NONSPECIFIC_CURRENT i RANGE x }
ASSIGNED { v i x }
FUNCTION curves(a, b) { curves = hyperbol(a, 2, b) + 10*revhyperbol(a, 3, b) }
FUNCTION sigmoids(a, b) { sigmoids = sigmoid(a, 2, b, 3) + 10*revsigmoid(a, 3, b, 2) }
FUNCTION bell(a, b) { bell = gauss(a, 1, b) }
FUNCTION error_function(a) { error_function = erf(a) }
FUNCTION fact(a) { fact = factorial(a) }
FUNCTION chance(a, b) { chance = poisson(a, b) }
FUNCTION waves(a) { waves = squarewave(a, 3, 2) + 10*sawtooth(a, 2, 1) + 100*revsawtooth(a, 0.7, 1) + 1000*harmonic(a, 5, 0.5, 0.3) }
FUNCTION pulses(a) { pulses = pulse(a, 1, 2, 1.5) + 10*perpulse(a, 0.5, 1, 0.4, 0.8) + 100*step(a, 2, 0.5) + 1000*perstep(a, 0.3, 0.9, 2) + 10000*ramp(a, 1, 3, 2) }
BREAKPOINT {
    x = erf(v/100) + gauss(v, -60, 20)
    i = 1e-3*(v + 60)*sigmoid(v + 100, 1, 40, 2) + 1e-4*step(t, 0.4, 1) + 1e-4*x
}
