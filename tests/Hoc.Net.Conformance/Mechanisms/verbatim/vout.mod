: Vectors resized and filled, and one made by C code.
NEURON { SUFFIX vout }
FUNCTION squares(n) {
VERBATIM
    void* vv = vector_arg(2);
    double* px;
    int k, n = (int)_ln;
    vector_resize(vv, n);
    px = vector_vec(vv);
    for (k = 0; k < n; k++) px[k] = k * k + 0.5;
    _lsquares = vector_capacity(vv);
ENDVERBATIM
}
FUNCTION reversed() {
VERBATIM
    double *from, *to, swap;
    int n = vector_arg_px(1, &from);
    if (n != vector_arg_px(2, &to)) return -1.;
    for (to += n; n > 0; n--) *--to = *from++;
    return to[0];
ENDVERBATIM
}
