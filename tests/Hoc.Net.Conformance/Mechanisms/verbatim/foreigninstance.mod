: C code that reads and sets the variables of a point process without C code, and hands it an event.
NEURON { SUFFIX nothing }
VERBATIM
extern Point_process* ob2pntproc(Object*);
extern Object** hoc_objgetarg(int);
ENDVERBATIM
FUNCTION foreign_number(k) {
VERBATIM
    Point_process* p = ob2pntproc(*hoc_objgetarg(2));
    return p->_prop->param[(int)*getarg(1)];
ENDVERBATIM
}
PROCEDURE set_foreign(k, x) {
VERBATIM
    Point_process* p = ob2pntproc(*hoc_objgetarg(3));
    p->_prop->param[(int)_lk] = _lx;
ENDVERBATIM
}
FUNCTION hand_event(w, f) {
VERBATIM
    double weights[3];
    Point_process* p = ob2pntproc(*hoc_objgetarg(3));
    weights[0] = _lw;
    weights[1] = 0.;
    weights[2] = 0.;
    (*pnt_receive[p->_prop->_type])(p, weights, _lf);
    return weights[1];
ENDVERBATIM
}
