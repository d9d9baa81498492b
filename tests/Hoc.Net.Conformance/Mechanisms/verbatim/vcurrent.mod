: A current computed by a C function.
NEURON { SUFFIX vcurrent NONSPECIFIC_CURRENT i RANGE g, m }
PARAMETER { g = 0.002 }
ASSIGNED { v i }
STATE { m }
VERBATIM
#include <math.h>
static double rate(double v, int k) { return k ? 1 / (1 + exp(-(v + 40) / 8)) : 0.5 + 0.1 * fabs(v + 50) / 10; }
ENDVERBATIM
INITIAL { m = inf(v) }
BREAKPOINT {
    SOLVE states METHOD cnexp
VERBATIM
    i = g * m * (v + 20);
ENDVERBATIM
}
DERIVATIVE states { m' = (inf(v) - m) / tau(v) }
FUNCTION inf(u) {
VERBATIM
    return rate(_lu, 1);
ENDVERBATIM
}
FUNCTION tau(u) {
VERBATIM
    _ltau = rate(_lu, 0);
ENDVERBATIM
}
