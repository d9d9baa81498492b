: Memory of each instance, held by a POINTER.
NEURON { POINT_PROCESS VArena POINTER ptr RANGE n }
ASSIGNED { ptr n }
VERBATIM
#include <stdlib.h>
typedef struct { int size, used; double* items; } store;
#define STORE ((store*)_p_ptr)
ENDVERBATIM
PROCEDURE add(x) {
VERBATIM
    store* s = STORE;
    if (!s) {
        s = (store*)calloc(1, sizeof(store));
        _p_ptr = (double*)s;
    }
    if (s->used == s->size) {
        s->size = s->size ? 2 * s->size : 2;
        s->items = (double*)realloc(s->items, s->size * sizeof(double));
    }
    s->items[s->used++] = _lx;
    n = s->used;
ENDVERBATIM
}
FUNCTION total() {
VERBATIM
    double sum = 0; int k;
    if (!_p_ptr) return -1;
    for (k = STORE->used; k-- > 0;) sum = 2 * sum + STORE->items[k];
    return sum + 1000 * STORE->size;
ENDVERBATIM
}
PROCEDURE clear() {
VERBATIM
    if (STORE) { free(STORE->items); free(STORE); }
    _p_ptr = 0;
    n = 0;
ENDVERBATIM
}
