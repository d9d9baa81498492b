: Memory made by the CONSTRUCTOR and given back by the DESTRUCTOR.
NEURON { POINT_PROCESS VLife POINTER ptr RANGE id }
ASSIGNED { ptr id }
VERBATIM
#include <stdlib.h>
static int alive = 0;
ENDVERBATIM
CONSTRUCTOR {
VERBATIM
    int* p = (int*)malloc(2 * sizeof(int));
    p[0] = ++alive;
    p[1] = ifarg(2) ? (int)*getarg(2) : -1;
    _p_ptr = (double*)p;
    id = p[1];
ENDVERBATIM
}
DESTRUCTOR {
VERBATIM
    alive--;
    free(_p_ptr);
ENDVERBATIM
}
FUNCTION number() {
VERBATIM
    return ((int*)_p_ptr)[0] * 100. + ((int*)_p_ptr)[1] + alive / 10.;
ENDVERBATIM
}
