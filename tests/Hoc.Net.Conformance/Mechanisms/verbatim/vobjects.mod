: Objects of HOC.
NEURON { SUFFIX vobjects }
FUNCTION look() {
VERBATIM
    Object* ob = *hoc_objgetarg(1); Object* item; double* px; int k, n; double sum = 0;
    printf("%s %d\n", hoc_object_name(ob), n = ivoc_list_count(ob));
    for (k = 0; k < n; k++) {
        item = ivoc_list_item(ob, k);
        if (strncmp(hoc_object_name(item), "Vector", 6)) { printf("%s?\n", hoc_object_name(item)); continue; }
        px = vector_vec((IvocVect*)item->u.this_pointer);
        sum = 10 * sum + px[vector_capacity((IvocVect*)item->u.this_pointer) - 1];
    }
    return sum + (ivoc_list_item(ob, n) ? 1e6 : 0);
ENDVERBATIM
}
VERBATIM
#include <string.h>
ENDVERBATIM
