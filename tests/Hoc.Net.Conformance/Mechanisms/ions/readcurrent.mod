: Reads a current that others write, in BREAKPOINT and in a DERIVATIVE.
NEURON { SUFFIX readi USEION k READ ik USEION na READ ina RANGE seen, q, sum }
ASSIGNED { ik ina seen sum }
STATE { q }
INITIAL { q = 0 seen = ik }
BREAKPOINT {
    SOLVE states METHOD cnexp
    seen = ik
    sum = ik + ina
}
DERIVATIVE states { q' = ik - q/10 }
