: Random numbers without objects.
NEURON { SUFFIX vrandoms }
VERBATIM
#include <stdlib.h>
extern double scop_random();
ENDVERBATIM
PROCEDURE run(x) {
VERBATIM
    int k; uint32_t high = 12; double v[3];
    set_seed(_lx);
    printf("%.10g %.10g\n", scop_random(), scop_random());
    srand(5);
    printf("%d %d\n", rand(), rand() % 100);
    srand48(77);
    printf("%.10g %.10g %ld\n", drand48(), drand48(), lrand48());
    srandom(5); for (k = 0; k < 40; k++) random();
    printf("%ld\n", random());
    mcell_ran4_init(3);
    mcell_ran4(&high, v, 3, 10.);
    printf("%.10g %.10g %.10g %u\n", v[0], v[1], v[2], high);
ENDVERBATIM
}
