: SUFFIX nothing: functions and globals without a suffix.
NEURON { SUFFIX nothing GLOBAL kept }
PARAMETER { kept = 4 }
ASSIGNED { spare }
FUNCTION cubic(a) { cubic = a*a*a*kept }
FUNCTION cubics(a, b) { cubics = cubic(a) + cubic(b) }
PROCEDURE keep(a) { kept = a }
