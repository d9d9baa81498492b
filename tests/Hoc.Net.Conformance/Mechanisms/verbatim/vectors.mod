: A Vector passed from HOC.
NEURON { SUFFIX vvect }
VERBATIM
extern double* vector_vec();
extern int vector_capacity();
extern void* vector_arg();
ENDVERBATIM
FUNCTION dot() {
VERBATIM
    void *va, *vb;
    double *a, *b, s;
    int j, n;
    va = vector_arg(1);
    vb = vector_arg(2);
    a = vector_vec(va);
    b = vector_vec(vb);
    n = vector_capacity(va);
    s = 0.;
    for (j = 0; j < n; j++) {
        s += a[j] * b[j];
        b[j] = 0.;
    }
    _ldot = s;
ENDVERBATIM
}
