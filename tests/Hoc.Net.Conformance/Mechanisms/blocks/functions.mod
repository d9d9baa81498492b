: Functions that call functions, recursion, arguments that hide variables, functions of no argument.
NEURON {
    SUFFIX funs
    NONSPECIFIC_CURRENT i
    RANGE x, f, g, h, k
}
PARAMETER { x = 3 }
ASSIGNED { v i f g h k }
BREAKPOINT {
    f = outer(v, x)
    g = product(5)
    h = hide(x + 1)
    k = none() + none()
    i = 0.001*(v + 60) + 1e-5*f
}
FUNCTION outer(a, b) {
    outer = inner(a)*b + inner(inner(b))
}
FUNCTION inner(a) {
    inner = a/4 + 1
}
FUNCTION product(n) {
    if (n <= 1) {
        product = 1
    } else {
        product = n*product(n - 1)
    }
}
FUNCTION hide(x) {
    x = x*2
    hide = x + 1
}
FUNCTION none() {
    none = x*10
}
