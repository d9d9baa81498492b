: Variables that instances share, arrays, and pointers into them.
NEURON { SUFFIX vshared RANGE w, s GLOBAL g, table }
PARAMETER { g = 3 h = 4 }
ASSIGNED { w[4] s table[3] }
LOCAL hidden, many[2]
INITIAL {
VERBATIM
    double* p = w; int k;
    for (k = 0; k < 4; k++) *p++ = k * g + h;
    p = &w[1];
    p[1] = 50; *(w + 3) = 60;
    _zhidden += 1; _zmany[1] += _zhidden;
    table[2] = _zmany[1];
    g += 0.5;
    p = &s; *p = _zhidden; *p += w[2];
    h = (&table[1])[1];
ENDVERBATIM
}
