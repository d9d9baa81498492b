: Keeps two counts that are no states, and says itself how they are saved.
NEURON { POINT_PROCESS Kept  RANGE first, second, x }
ASSIGNED { first second }
STATE { x }
INITIAL { first = 1  second = 2  x = 0.5 }
BREAKPOINT { SOLVE grow METHOD cnexp }
DERIVATIVE grow { x' = 0.1*x }
NET_RECEIVE (w) { first = first + w }
FUNCTION bbsavestate() {
VERBATIM
    double *xdir, *xval;
    xdir = hoc_pgetarg(1);
    if (*xdir == -1.) { *xdir = 2; return 0.0; }
    xval = hoc_pgetarg(2);
    if (*xdir == 0.) { xval[0] = first*10; xval[1] = second*10; }
    if (*xdir == 1.) { first = xval[0]; second = xval[1]; }
ENDVERBATIM
    bbsavestate = 0
}
