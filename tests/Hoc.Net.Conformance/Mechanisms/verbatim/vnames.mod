: Statements of NMODL that use what C code has declared.
NEURON { SUFFIX vnames RANGE x, y }
ASSIGNED { x y }
VERBATIM
#define PI 3.14159265358979
#define TWICE(a) ((a) + (a))
static double triple(double a) { return 3 * a; }
static double seen = 0;
ENDVERBATIM
INITIAL {
    x = PI / 2
    y = triple(x + 1)
}
FUNCTION run(a) { LOCAL b
VERBATIM
    double value;
ENDVERBATIM
    b = 2
    value = a ^ 2 + b
    IF (value > 5) { seen = seen + value }
    run = TWICE(value) + seen
}
