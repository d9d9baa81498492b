: DERIVATIVE without METHOD: Runge and Kutta's method with steps by the error, of one size for all instances. A function sees the time.
NEURON { SUFFIX adaptiverunge RANGE k, a, b, rate }
PARAMETER { k = .3 }
STATE { a b }
ASSIGNED { v rate }
INITIAL { a = 1 b = .5 rate = 0 }
BREAKPOINT { SOLVE states }
DERIVATIVE states {
    rate = drive(b)
    a' = -k*a*b + .1*sin(t)
    b' = (a - b)*rate
}
FUNCTION drive(x) { drive = 1 + scaled(x) }
FUNCTION scaled(x) { scaled = .5*cos(t)*x }
