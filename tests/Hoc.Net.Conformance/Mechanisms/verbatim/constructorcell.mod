: The same for an artificial cell, whose argument may be a pointer.
NEURON { ARTIFICIAL_CELL CtorCell RANGE first, second }
ASSIGNED { first second }
CONSTRUCTOR {
VERBATIM
    if (ifarg(1)) { first = *getarg(1); }
    if (ifarg(2)) { second = *hoc_pgetarg(2); *hoc_pgetarg(2) = 7; }
ENDVERBATIM
}
