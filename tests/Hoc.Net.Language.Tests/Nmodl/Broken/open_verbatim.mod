NEURON { SUFFIX open }
PROCEDURE p() {
    VERBATIM
    double x = 1;
    END_VERBATIM
}
