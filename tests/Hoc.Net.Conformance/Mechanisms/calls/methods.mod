: Functions and procedures of a point process are its methods.
NEURON { POINT_PROCESS Methods RANGE x, n }
PARAMETER { x = 1 }
ASSIGNED { v n }
FUNCTION twice(a) { twice = 2*a + x }
FUNCTION volts() { volts = v }
PROCEDURE reset(a) { x = a n = n + 1 }
FUNCTION calls() { reset(n) calls = twice(x) + n }
