: C code that calls the functions and procedures of the file.
NEURON { SUFFIX vown RANGE x, y }
ASSIGNED { x y }
FUNCTION cube(a) { cube = a * a * a }
PROCEDURE keep(a, b) { y = a + b }
FUNCTION run(n) {
VERBATIM
    double r = cube(_threadargscomma_ _ln) + cube(_threadargscomma_ 2.);
    keep(_threadargscomma_ r, 0.5);
    r += y;
    return r;
ENDVERBATIM
}
VERBATIM
static double outside(double a) { return cube_vown(a) + 1; }
ENDVERBATIM
INITIAL {
VERBATIM
    x = outside(3);
ENDVERBATIM
}
