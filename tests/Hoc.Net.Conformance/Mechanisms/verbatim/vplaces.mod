: Pointers to variables of HOC.
NEURON { SUFFIX vplaces }
FUNCTION fill(n) {
VERBATIM
    double* p = hoc_pgetarg(2); int k;
    for (k = 0; k < _ln; ++k) p[k] += k + 0.25;
    return *p;
ENDVERBATIM
}
