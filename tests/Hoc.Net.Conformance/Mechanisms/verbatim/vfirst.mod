: A function and a variable for other files.
NEURON { SUFFIX vfirst GLOBAL level }
PARAMETER { level = 2 }
VERBATIM
double vfirst_shared = 1.5;
double vfirst_scale(double x) { vfirst_shared += 1; return x * level; }
static double hidden(double x) { return -x; }
ENDVERBATIM
FUNCTION half(x) { half = x / 2 }
