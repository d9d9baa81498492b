: A procedure with a TABLE called from HOC, also outside the range.
NEURON { SUFFIX tabhoc GLOBAL a, b }
ASSIGNED { v a b }
PROCEDURE rates(u) {
    TABLE a, b FROM 0 TO 10 WITH 5
    a = u*u
    b = -u
}
