: Formats of printf.
NEURON { SUFFIX vformats }
FUNCTION show(x) {
VERBATIM
    char b[16]; int n;
    printf("[%5d][%-5d][%05d][%+d][% d]\n", 42, 42, 42, 42, 42);
    printf("[%8.3f][%-8.2f][%e][%G][%g]\n", _lx, _lx, _lx, _lx * 1e10, 1e-5);
    printf("[%s][%10s][%-6s][%.2s][%c]\n", "abc", "abc", "abc", "abc", 'z');
    printf("[%x][%#x][%X][%o][%lu][%hd]\n", 255, 255, 255, 8, 123456789012UL, (short)-3);
    printf("[%*d][%.*f][%%][%i]\n", 6, 7, 2, 1.2345, -9);
    n = snprintf(b, 6, "%s", "abcdefgh");
    printf("%d %s\n", n, b);
    fprintf(stdout, "%g %g\n", 1. / 3, 1e100);
    puts("end");
    putchar('!'); putchar('\n');
    return sprintf(b, "%d", 12345);
ENDVERBATIM
}
