: A Vector kept in a POINTER of C, also while it is empty.
NEURON {
    ARTIFICIAL_CELL VKeeps
    POINTER kept
    RANGE next
}

ASSIGNED {
    kept
    next
}

INITIAL {
    next = 0
    look()
    if (next > 0) {
        net_send(next - t, 1)
    }
}

NET_RECEIVE(w) {
    if (flag == 1) {
        net_event(t)
        look()
        if (next > t) {
            net_send(next - t, 1)
        }
    }
}

PROCEDURE look() {
VERBATIM
    {
        IvocVect* times = (IvocVect*)(_p_kept);
        int k;
        if (times) {
            for (k = 0; k < vector_capacity(times); k++) {
                if (vector_vec(times)[k] > next) {
                    next = vector_vec(times)[k];
                    break;
                }
            }
        }
    }
ENDVERBATIM
}

PROCEDURE keep() {
VERBATIM
    {
        IvocVect** place = (IvocVect**)(&_p_kept);
        IvocVect* given = 0;
        if (ifarg(1)) {
            given = vector_arg(1);
            hoc_obj_ref(*vector_pobj(given));
        }
        if (*place) {
            hoc_obj_unref(*vector_pobj(*place));
        }
        *place = given;
    }
ENDVERBATIM
}

DESTRUCTOR {
VERBATIM
    if (_p_kept) {
        hoc_obj_unref(*vector_pobj((IvocVect*)_p_kept));
    }
ENDVERBATIM
}
