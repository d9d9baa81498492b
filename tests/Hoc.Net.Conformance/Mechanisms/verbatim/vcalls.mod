: Functions that call each other, recursion, pointers to functions.
NEURON { SUFFIX vcalls }
VERBATIM
#include <stdlib.h>
#include <string.h>
static int odd(int n);
static int even(int n) { return n == 0 ? 1 : odd(n - 1); }
static int odd(int n) { return n == 0 ? 0 : even(n - 1); }
static double fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
static double twice(double (*f)(double), double x) { return f(f(x)); }
static double plus3(double x) { return x + 3; }
static double times4(double x) { return x * 4; }
typedef double (*mapping)(double);
static mapping table[2] = {plus3, times4};
static int descending(const void* a, const void* b) {
    double x = *(double*)a, y = *(double*)b;
    return x < y ? 1 : x > y ? -1 : 0;
}
static int by_text(const void* a, const void* b) { return strcmp(*(char**)a, *(char**)b); }
double old_style(a, n) double a; int n; { return a * n; }
ENDVERBATIM
FUNCTION run(n) {
VERBATIM
    double x[6] = {3, 9, -1, 9, 4, 0}; char* w[] = {"pear", "apple", "fig"}; int k;
    printf("%d %d %g\n", even((int)_ln), odd((int)_ln), fib((int)_ln));
    printf("%g %g %g\n", twice(plus3, 1), twice(table[1], 1), (*table[0])(5));
    qsort(x, 6, sizeof(double), descending);
    for (k = 0; k < 6; k++) printf("%g ", x[k]);
    qsort(w, 3, sizeof(char*), by_text);
    printf("%s %s %s\n", w[0], w[1], w[2]);
    return old_style(2.5, 3);
ENDVERBATIM
}
