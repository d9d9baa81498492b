: Integers of all sizes.
NEURON { SUFFIX vints }
FUNCTION sum(x) {
VERBATIM
    int i = 2147483647; unsigned int u = 4000000000u; short s = 40000; unsigned char c = 300; signed char d = (char)200;
    long l = 1L << 40; unsigned long ul = -1; int neg = (int)-_lx;
    i += 1;
    printf("%d %u %d %d %d %ld %lu\n", i, u + 1000000000u, s, c, d, l, ul);
    printf("%d %d %d %d %u\n", neg / 3, neg % 3, neg >> 1, -1 > 0u, -1 / 2u);
    printf("%x %o %d %d\n", 0xff & ~0x0f, 64, 'a' + 1, (int)2.99e9 == (int)2.99e9);
    i = 5; i <<= 3; i |= 1; i ^= 0x10; i %= 17; c += 250; s -= 1.5;
    printf("%d %d %d %d\n", i, c, s, i++ + 2);
    u = (unsigned)3.7; l = (long)1e15; i = (int)-0.9;
    printf("%u %ld %d %d\n", u, l / 7, i, (int)(unsigned char)(char)-1);
    return (3 == 3.) + (2 < 1) + !5 + (1 && 2) + sizeof(i) * 10 + (7 ? 1 : 2.5);
ENDVERBATIM
}
