NEURON { ARTIFICIAL_CELL Synapse }
INCLUDE "shared.inc"
VERBATIM
static double twice(double x) { return 2*x; }
ENDVERBATIM
CONSTRUCTOR { count = 0 }
DESTRUCTOR { VERBATIM free(p); ENDVERBATIM is not at the start of this line
ENDVERBATIM
}
BEFORE BREAKPOINT { count = count + 1 }
AFTER SOLVE { count = 0 }
BEFORE STEP { count = 0 }
AFTER INITIAL { count = 0 }
TERMINAL { count = 0 }
NET_RECEIVE(w (uS), last (ms)) {
    INITIAL { last = t }
    IF (flag == 0) {
        net_send(SIZE, 1)
        WATCH (v > 10) 2, (v < -10*2) 3
    }
    FOR_NETCONS(w1, last1) { w1 = w1*2 }
    MUTEXLOCK
    PROTECT count = count + 1
    MUTEXUNLOCK
    state_discontinuity(g, g + w)
    printf("weight %g\n", w)
    VERBATIM
    return;
    ENDVERBATIM
    COMMENT
    not a statement
    ENDCOMMENT
}
