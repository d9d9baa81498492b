: A scheme with loops: every state reacts with every other.
NEURON { SUFFIX kinring RANGE a, b, c, d }
ASSIGNED { v }
STATE { a b c d e }
INITIAL { a = 1 b = 0 c = 0 d = 0 e = 0 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    ~ a <-> b (1, 0.5)
    ~ b <-> c (0.8, 0.1*fabs(v)/60)
    ~ c <-> a (0.3, 0.7)
    ~ c <-> d (2, 1)
    ~ d <-> e (0.05, 20)
    ~ e <-> a (4, 3)
}
