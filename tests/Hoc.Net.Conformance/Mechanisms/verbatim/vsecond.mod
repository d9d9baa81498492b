: Uses what another file defines.
NEURON { SUFFIX vsecond }
VERBATIM
extern double vfirst_shared;
extern double vfirst_scale(double);
extern double half_vfirst(double);
static double hidden(double x) { return x + 0.25; }
ENDVERBATIM
FUNCTION use(x) {
VERBATIM
    double r = vfirst_scale(_lx);
    return hidden(r) + 1000 * vfirst_shared + 1e5 * half_vfirst(8.);
ENDVERBATIM
}
