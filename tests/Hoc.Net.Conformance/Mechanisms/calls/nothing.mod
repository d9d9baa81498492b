: SUFFIX nothing: functions and globals without a suffix.
NEURON { SUFFIX nothing GLOBAL kept }
PARAMETER { kept = 4 }
ASSIGNED { spare }
FUNCTION cube(a) { cube = a*a*a*kept }
FUNCTION cubes(a, b) { cubes = cube(a) + cube(b) }
PROCEDURE keep(a) { kept = a }
