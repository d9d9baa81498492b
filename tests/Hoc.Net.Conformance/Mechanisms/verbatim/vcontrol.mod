: Control flow.
NEURON { SUFFIX vcontrol }
FUNCTION run(n) {
VERBATIM
    int i, j, hits = 0; double r = 0;
    for (i = 0, j = 10; i < j; i++, j--) hits += i * j;
    do { if (hits & 1) hits++; else hits -= 3; } while (hits > 5);
    for (i = 0; i < 6; i++) {
        switch (i) {
        case 0: r += 1;
        case 1: r += 10; break;
        case 2: continue;
        default: r += 0.5;
        case 4: { r += 100; break; }
        }
        if (i == 5) goto done;
    }
    r = -1;
done:
    i = 0;
again:
    if (i++ < 3) { r *= 2; goto again; }
    while (i --> 0) ;
    r += (i, j, 0.25);
    if (_ln > 2) if (_ln > 5) r += 1e4; else r += 2e4;
    return r + hits * 1e5 + (_ln > 3 ? _ln > 4 ? 1e6 : 2e6 : 3e6);
ENDVERBATIM
}
