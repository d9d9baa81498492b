: IFERROR runs where a method fails, and the run goes on.
NEURON { SUFFIX recovery RANGE x, z, failures, last }
STATE { x z }
ASSIGNED { v failures last }
INITIAL { x = 1 z = 1 failures = 0 last = 0 }
BREAKPOINT {
    SOLVE equations IFERROR { failures = failures + 1 last = error x = .5 }
    SOLVE straight IFERROR { failures = failures + 100 last = error z = 7 }
}
NONLINEAR equations { ~ x*x + level() = 0 }
LINEAR straight { ~ pivot()*z = 3 }
FUNCTION level() { if (t < 1) { level = -2 } else { level = 1 } }
FUNCTION pivot() { if (t < 2) { pivot = 2 } else { pivot = 0 } }
