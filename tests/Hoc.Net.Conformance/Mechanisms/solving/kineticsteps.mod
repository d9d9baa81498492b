: A KINETIC block by a method for derivatives.
NEURON { SUFFIX kineticsteps RANGE a, b, c }
STATE { a b c }
ASSIGNED { v }
INITIAL { a = 1 b = .5 c = .25 }
BREAKPOINT { SOLVE scheme METHOD runge }
KINETIC scheme {
    COMPARTMENT 2 { a }
    ~ a + b <-> c (.3, .1)
    ~ c <-> b (.2, .05)
    ~ c -> (.01)
}
