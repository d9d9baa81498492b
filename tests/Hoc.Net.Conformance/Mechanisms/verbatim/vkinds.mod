: The kinds of arguments.
NEURON { SUFFIX vkinds }
FUNCTION kinds() {
VERBATIM
    int k;
    for (k = 1; ifarg(k); k++)
        printf("%d%d%d%d ", hoc_is_double_arg(k), hoc_is_str_arg(k), hoc_is_object_arg(k), hoc_is_pdouble_arg(k));
    printf("\n");
    return k - 1;
ENDVERBATIM
}
FUNCTION bounded() {
VERBATIM
    return chkarg(1, 0., 10.) + (ifarg(2) ? chkarg(2, -1, 1) : 50);
ENDVERBATIM
}
