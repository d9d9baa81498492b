: The method of Adams: the derivatives of three steps before, the first steps by Runge and Kutta.
NEURON { SUFFIX multistep RANGE a, b, c }
STATE { a b c }
ASSIGNED { v }
INITIAL { a = 1 b = .5 c = 2 }
BREAKPOINT { SOLVE states METHOD adams }
DERIVATIVE states {
    a' = -a*b + sin(t)
    b' = (a - b)/2
    c' = -c*a
}
