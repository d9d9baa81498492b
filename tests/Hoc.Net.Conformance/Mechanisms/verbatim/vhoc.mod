: Names and functions of HOC.
NEURON { SUFFIX vhoc }
FUNCTION ask(x) {
VERBATIM
    Symbol* s; double r = 0;
    s = hoc_lookup("answer");
    if (!s) return -1;
    hoc_pushx(_lx);
    hoc_pushx(2.);
    r = hoc_call_func(s, 2);
    if (hoc_lookup("no_such_thing")) r += 1000;
    hoc_oc("side = side + 7\n");
    return r;
ENDVERBATIM
}
