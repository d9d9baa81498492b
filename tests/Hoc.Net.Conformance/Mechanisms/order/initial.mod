: BEFORE INITIAL and AFTER INITIAL.
NEURON { SUFFIX binit RANGE a, b, c }
ASSIGNED { v a b c }
BEFORE INITIAL { a = v b = 1 }
INITIAL { b = b*10 + a c = c + 1 }
AFTER INITIAL { b = b*10 + 7 }
