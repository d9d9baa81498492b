: && || ! and comparisons, and their values used as numbers.
NEURON {
    SUFFIX logic
    NONSPECIFIC_CURRENT i
    RANGE a, b, p, q, r, s, u, w, x, y, z
}
PARAMETER { a = 1 b = 0 }
ASSIGNED { v i p q r s u w x y z }
BREAKPOINT {
    p = (a > b) + 2*(a >= b) + 4*(a < b) + 8*(a <= b) + 16*(a == b) + 32*(a != b)
    q = a && b
    r = a || b
    s = !a
    u = !(a - b)
    w = a > 0 && b > 0 || a == b
    x = -3 && 0.5
    y = 5*(v > -64) - (v <= -64)
    if (!(a > b) || v > -60 && a != 2) { z = z + 1 } else { z = z - 1 }
    i = 0.001*(v + 50)*(a != 7)
}
