: hoc_execerror ends what runs.
NEURON { SUFFIX verror GLOBAL count }
PARAMETER { count = 0 }
FUNCTION root(x) {
VERBATIM
    count += 1;
    if (_lx < 0) { hoc_execerror("no root of", "a negative number"); count += 100; }
    return sqrt(_lx);
ENDVERBATIM
}
