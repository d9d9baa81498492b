: Static variables last; each function has its own.
NEURON { SUFFIX vstatic }
VERBATIM
static int calls = 0;
static double history[3] = {-1, -2};
static int bump() { static int count = 10; calls++; return ++count; }
static int other() { static int count; calls++; return count += 2; }
ENDVERBATIM
FUNCTION next(x) {
VERBATIM
    static double total = 0.5;
    total += _lx;
    history[calls % 3] = total;
    _lnext = total + 1000 * bump() + 100000. * other();
ENDVERBATIM
}
FUNCTION seen(k) {
VERBATIM
    _lseen = history[(int)_lk] + calls / 1000.;
ENDVERBATIM
}
