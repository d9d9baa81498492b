: The forms that cnexp tells apart: no decay, no constant, both, a factor in front, several terms.
NEURON { SUFFIX cnform RANGE a, b, c, d, e, f, h }
PARAMETER { k = 0.7 q = 0.3 }
ASSIGNED { v }
STATE { a b c d e f h }
INITIAL { a = 1 b = 1 c = 1 d = 1 e = 1 f = 1 h = 1 }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states {
    a' = k*2
    b' = -k*b
    c' = q - k*c
    d' = k*(1 - d) - q*d
    e' = -e/k + e*q - 3*(e - 2)
    f' = (q - f)*(k + 1)/2 + 0.1
    h' = 0
}
