: A pointer kept in a number, as players of event times do it.
NEURON { POINT_PROCESS VSpace RANGE index, time }
ASSIGNED { index time space }
INITIAL { index = 0 element() }
PROCEDURE element() {
VERBATIM
  { void* vv; int i, size; double* px;
    i = (int)index;
    vv = *((void**)(&space));
    if (i >= 0 && vv) {
        size = vector_capacity(vv);
        px = vector_vec(vv);
        if (i < size) { time = px[i]; index += 1.; } else { index = -1.; }
    } else { index = -2.; }
  }
ENDVERBATIM
}
PROCEDURE play() {
VERBATIM
    void** vv = (void**)(&space);
    *vv = (void*)0;
    if (ifarg(1)) *vv = vector_arg(1);
ENDVERBATIM
}
