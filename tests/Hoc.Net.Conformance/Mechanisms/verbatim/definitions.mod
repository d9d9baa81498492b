: #define, file-level C variables and functions.
NEURON { SUFFIX vdefs RANGE x }
ASSIGNED { x }
VERBATIM
#include <math.h>
#define SCALE 2.5
#define SQUARE(a) ((a) * (a))
static double counter = 10.;
static double wave(double u) {
    counter += 1.;
    return SCALE * sin(u) + SQUARE(u + 1);
}
ENDVERBATIM
INITIAL {
VERBATIM
    x = wave(0.5) + wave(2) + counter;
ENDVERBATIM
}
