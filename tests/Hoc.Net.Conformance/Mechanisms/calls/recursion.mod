: Functions called from HOC with expressions, in deep recursion, with many arguments.
NEURON { SUFFIX recur }
FUNCTION fib(n) {
    if (n < 2) { fib = n } else { fib = fib(n - 1) + fib(n - 2) }
}
FUNCTION gcd(a, b) {
    LOCAL r
    if (b == 0) {
        gcd = a
    } else {
        r = fmod(a, b)
        gcd = gcd(b, r)
    }
}
FUNCTION six(a, b, c, d, e, f) { six = a + 10*(b + 10*(c + 10*(d + 10*(e + 10*f)))) }
