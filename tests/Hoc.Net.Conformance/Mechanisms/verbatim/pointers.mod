: _p_ names of POINTERs.
NEURON { POINT_PROCESS VPoint POINTER ptr RANGE ok, x }
ASSIGNED { ptr ok x }
INITIAL {
VERBATIM
    ok = 0.;
    if (_p_ptr) {
        ok = 1.;
        x = *_p_ptr + 2.;
    }
ENDVERBATIM
}
