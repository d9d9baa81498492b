: Single precision, conversions, functions of the library.
NEURON { SUFFIX vfloats }
VERBATIM
#include <math.h>
ENDVERBATIM
FUNCTION run(x) {
VERBATIM
    float f = 0.1, g = 3; double d = 0.1, ip; int e;
    f = f * g;
    printf("%.17g %.17g %d\n", f, d * 3, f == 0.3f);
    f += 1e-9;
    printf("%.9g %.12g %.12g\n", f, (double)(float)_lx, sqrt(_lx));
    printf("%.12g %.12g %g %g\n", pow(2, 0.5), fmod(-7.5, 2), floor(-1.5), ceil(1.2));
    printf("%.12g %.12g %.12g\n", atan2(1, -1), exp(-710.), log10(1000));
    printf("%g %d %g\n", frexp(40., &e), e, modf(3.25, &ip) + ip);
    return fabs(-2.5) + abs(-3) + (int)round(2.5);
ENDVERBATIM
}
