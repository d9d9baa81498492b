: C code that opens braces around statements of NMODL, and variables of one piece in another.
NEURON { SUFFIX vsplit RANGE x, y }
ASSIGNED { x y }
PROCEDURE choose(a) { LOCAL b
    b = 10
VERBATIM
    double kept = _la * 2;
    if (_la > 1) {
ENDVERBATIM
    x = b + a
    b = b + 1
VERBATIM
    } else {
ENDVERBATIM
    x = -b
VERBATIM
    }
    y = kept + _lb;
ENDVERBATIM
    y = y + 0.5
}
FUNCTION loop(n) { LOCAL s
    s = 0
VERBATIM
    { int k; for (k = 0; k < _ln; k++) {
ENDVERBATIM
    s = s + x
    IF (s > 100) {
VERBATIM
        printf("large at %d\n", k);
        break;
ENDVERBATIM
    }
VERBATIM
    } }
ENDVERBATIM
    FROM i = 1 TO 3 {
        s = s + i
VERBATIM
        if (_li == 2) continue;
        _ls += 1000 * _li;
ENDVERBATIM
    }
    loop = s
}
