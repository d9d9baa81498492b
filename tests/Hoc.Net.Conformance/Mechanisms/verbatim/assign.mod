: Plain C on the variables of the model.
NEURON { SUFFIX vassign NONSPECIFIC_CURRENT i RANGE a, b, c GLOBAL g }
PARAMETER { g = 2 a = 1.5 }
ASSIGNED { v i b c }
BREAKPOINT {
VERBATIM
    b = a * g + v / 10.;
    c += 1;
    if (b > 0.) { c = c * 2; } else { c -= 0.5; }
ENDVERBATIM
    i = 0.001*(v + 60 + b)
}
