: C loops, local variables, arrays, integers and casts.
NEURON { SUFFIX vloops RANGE w, s, k, q }
ASSIGNED { w[5] s k q }
INITIAL {
VERBATIM
    int j, n = 5;
    double acc = 0.;
    for (j = 0; j < n; ++j) {
        w[j] = (double)(j * j) / 2;
        acc += w[j];
    }
    s = acc;
    k = 7 / 2 + 7 % 4 + (int)3.9;
    j = 0;
    while (1) {
        if (++j > 10) break;
        if (j % 2) continue;
        q = q * 0.5 + j;
    }
    do { k += j--; } while (j > 8);
    switch (n) {
    case 4: k += 1000; break;
    case 5: k += 100;
    default: k += 10;
    }
ENDVERBATIM
}
