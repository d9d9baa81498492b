: CONSTRUCTOR sees the arguments of new, or of the loc that places the instance.
NEURON { POINT_PROCESS CtorArguments RANGE count, number, size }
ASSIGNED { count number size v }
CONSTRUCTOR {
VERBATIM
    count = 0;
    while (ifarg((int)count + 1)) { count += 1; }
    if (ifarg(2)) { number = *getarg(2); }
    if (ifarg(3)) { size = vector_capacity(vector_arg(3)); }
    if (ifarg(4)) { printf("%s\n", gargstr(4)); }
ENDVERBATIM
}
