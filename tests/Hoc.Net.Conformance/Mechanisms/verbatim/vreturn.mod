: A return in the middle.
NEURON { SUFFIX vreturn RANGE n }
ASSIGNED { n }
PROCEDURE count(x) {
    n = n + 1
    IF (x < 0) {
VERBATIM
        return 0;
ENDVERBATIM
    }
    n = n + 10
}
FUNCTION sign(x) {
    sign = 1
    IF (x == 0) {
VERBATIM
    return 0;
ENDVERBATIM
    }
    IF (x < 0) { sign = -1 }
    WHILE (x > 5) {
        x = x - 1
        IF (x < 7) {
VERBATIM
            return _lx;
ENDVERBATIM
        }
    }
}
