: COMPARTMENT gives states the volume that a flux is spread over.
NEURON { SUFFIX kincomp RANGE a, b, c }
PARAMETER { va = 2 vb = 0.5 k = 0.4 }
STATE { a b c }
INITIAL { a = 1 b = 0 c = 0 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    COMPARTMENT va { a }
    COMPARTMENT vb*2 { b }
    ~ a <-> b (k, k)
    ~ b <-> c (0.2, 0.1)
    ~ a << (0.3)
}
