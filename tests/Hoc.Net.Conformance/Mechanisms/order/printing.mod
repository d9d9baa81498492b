: printf from a mechanism.
NEURON { SUFFIX bprint RANGE n }
ASSIGNED { v n }
INITIAL {
    n = 0
    printf("initial at v=%g\n", v)
}
BREAKPOINT {
    n = n + 1
    if (n == 2) { printf("step %g: %g %10.4f|%-8.3g|%e\n", n, v, v/3, t, v*1000) }
}
PROCEDURE say(a, b) { printf("says %g and %g\n", a, b) }
FUNCTION tell(a) { printf("told\n") tell = a + 1 }
