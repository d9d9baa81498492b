: Keeps a count that is no state, by segment.
NEURON { SUFFIX keptdens  RANGE count, z }
ASSIGNED { count }
STATE { z }
INITIAL { count = 3  z = 1 }
BREAKPOINT { SOLVE grow METHOD cnexp }
DERIVATIVE grow { z' = -0.1*z }
FUNCTION bbsavestate() {
VERBATIM
    double *xdir, *xval;
    xdir = hoc_pgetarg(1);
    if (*xdir == -1.) { *xdir = 1; return 0.0; }
    xval = hoc_pgetarg(2);
    if (*xdir == 0.) { xval[0] = count + 100; }
    if (*xdir == 1.) { count = xval[0]; }
ENDVERBATIM
    bbsavestate = 0
}
