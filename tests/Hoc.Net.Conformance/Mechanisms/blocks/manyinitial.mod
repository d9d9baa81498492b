NEURON { SUFFIX manyinitial
 RANGE a, b }
PARAMETER { k = 2 }
ASSIGNED { a b }
STATE { s }
INITIAL { a = 1 s = 3 }
BREAKPOINT { SOLVE go METHOD cnexp }
INITIAL { b = a + 1 s = s + k }
DERIVATIVE go { s' = -s }
INITIAL { LOCAL q
 q = 5
 b = b*q }
