: FORALL goes over the elements of the arrays in its body (a second one in a file NEURON refuses)
NEURON { SUFFIX each RANGE a, b, n }
ASSIGNED { a[4] b[4] n v }
INITIAL { n = 0 FROM i = 0 TO 3 { a[i] = i*i b[i] = 0 } }
BREAKPOINT { FORALL k { LOCAL h h = a[k] + n b[k] = b[k] + h n = n + 1 } }
