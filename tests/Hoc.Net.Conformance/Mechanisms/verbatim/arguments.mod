: ifarg and getarg read the arguments of a call from HOC.
NEURON { SUFFIX vargs }
FUNCTION total() {
VERBATIM
    {
        double sum = 0.;
        int j;
        for (j = 1; ifarg(j); j++) { sum += *getarg(j) * j; }
        _ltotal = sum;
    }
ENDVERBATIM
}
