NEURON { SUFFIX foreign }
INITIAL {
    m = 1;
}
BREAKPOINT {
    m += 1
}
PROCEDURE a() {
    m = n % 2 // the rest
}
PROCEDURE b() {
    m = n // a comment
}
PROCEDURE c() {
    # another
    m = n**2
}
PROCEDURE d() {
    m = n**2
}
PROCEDURE e() {
    IF (m > 1 & n > 1) { m = 1 }
}
