: Methods that C code gives to Vector.
NEURON { SUFFIX nothing }
VERBATIM
static double blend(void* vv) {
    double *x, *y, w = 0.5;
    int k, n = vector_instance_px(vv, &x);
    if (vector_arg_px(1, &y) != n) { hoc_execerror("blend: different sizes", 0); }
    if (ifarg(2)) w = *getarg(2);
    for (k = 0; k < n; ++k) x[k] = (1 - w) * x[k] + w * y[k];
    return n;
}
static double peak(void* vv) {
    double *x; int k, best = 0, n = vector_instance_px(vv, &x);
    for (k = 1; k < n; ++k) if (x[k] > x[best]) best = k;
    return (double)best;
}
ENDVERBATIM
PROCEDURE install_vmethod() {
VERBATIM
    install_vector_method("blend", blend);
    install_vector_method("peak", peak);
ENDVERBATIM
}
