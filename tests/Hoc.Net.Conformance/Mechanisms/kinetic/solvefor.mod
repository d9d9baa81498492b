: SOLVEFOR: the other states are given, in blocks of equations and in schemes.
NEURON { SUFFIX given RANGE x, z, w, p }
PARAMETER { p = 0.5 }
STATE { x z w }
INITIAL { x = 1 z = 2 w = 0.1 }
BREAKPOINT { SOLVE lines SOLVE curves SOLVE scheme METHOD sparse }
LINEAR lines SOLVEFOR x, z { ~ x + z = 3 + w ~ x - p*z = w + 1 }
NONLINEAR curves SOLVEFOR z { ~ z*z = 2 + x + w }
KINETIC scheme SOLVEFOR w { ~ w <-> x (p, 0.2) ~ z <-> w (0.1, 0.3) }
