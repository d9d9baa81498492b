: C that sees the LOCAL variables and arguments, by their translated names.
NEURON { SUFFIX vlocs RANGE x }
ASSIGNED { x }
FUNCTION half(a) {
    LOCAL b
    b = a + 1
VERBATIM
    _lb = _lb / 2. + _la;
    _lhalf = _lb;
ENDVERBATIM
}
PROCEDURE put(a) {
VERBATIM
    x = _la * 3.;
ENDVERBATIM
    x = x + 1
}
INITIAL { put(4) x = x + half(3) }
