: Initializers.
NEURON { SUFFIX vinits }
VERBATIM
static int grid[2][3] = {{1, 2}, {4, 5, 6}};
static double flat[2][2] = {1, 2, 3};
static const char* words[] = {"one", "two", "three"};
static char text[] = "abc";
static struct { int id; double w[2]; char tag[4]; } items[] = {{1, {0.5, 0.25}, "x"}, {2, {1.5}}, {.id = 9, .tag = "yz"}};
static int holes[5] = {[3] = 7, 8};
static double computed = 2 * 3.5 - 1;
ENDVERBATIM
FUNCTION run() {
VERBATIM
    int k; double local[4] = {1, 2}; char copy[10] = "hi";
    for (k = 0; k < 6; k++) printf("%d ", grid[k / 3][k % 3]);
    printf("%g %g %g\n", flat[0][1], flat[1][0], flat[1][1]);
    for (k = 0; k < (int)(sizeof(words) / sizeof(words[0])); k++) printf("%s ", words[k]);
    printf("%d %d\n", (int)sizeof(text), (int)(sizeof(items) / sizeof(*items)));
    for (k = 0; k < 3; k++) printf("%d %g %g [%s] ", items[k].id, items[k].w[0], items[k].w[1], items[k].tag);
    printf("%d %d %d\n", holes[2], holes[3], holes[4]);
    text[1] = 'B';
    printf("%s %s %d %g %g\n", text, copy, copy[9], local[1], local[3]);
    return computed;
ENDVERBATIM
}
