: Files written and read.
NEURON { SUFFIX vfiles }
VERBATIM
#include <stdio.h>
#include <stdlib.h>
ENDVERBATIM
FUNCTION roundtrip(n) {
VERBATIM
    FILE* f; char line[80]; int k, id; double x, sum = 0; float y;
    f = fopen("vfiles.tmp", "w");
    if (!f) return -1;
    fprintf(f, "# a list\n");
    for (k = 0; k < _ln; k++) fprintf(f, "%d %.3f %g\n", k, k * 0.25, 1.5 * k);
    fclose(f);
    f = fopen("vfiles.tmp", "r");
    fgets(line, 80, f);
    printf("%s", line);
    while (fscanf(f, "%d %lf %f", &id, &x, &y) == 3) sum += id + 10 * x + 100 * y;
    printf("%d %ld\n", feof(f) != 0, ftell(f));
    rewind(f);
    k = fgetc(f);
    fseek(f, 2, SEEK_SET);
    fgets(line, 4, f);
    printf("%c [%s] %ld\n", k, line, ftell(f));
    fclose(f);
    remove("vfiles.tmp");
    return sum;
ENDVERBATIM
}
FUNCTION bytes() {
VERBATIM
    FILE* f; double out[3] = {1.5, -2, 1e10}, in[3] = {0}; size_t n;
    f = fopen("vfiles.bin", "wb");
    n = fwrite(out, sizeof(double), 3, f);
    fclose(f);
    f = fopen("vfiles.bin", "rb");
    n += 10 * fread(in, sizeof(double), 3, f);
    fclose(f);
    remove("vfiles.bin");
    printf("%g %g %g\n", in[0], in[1], in[2]);
    return n + (fopen("no/such/file", "r") == NULL ? 100 : 0);
ENDVERBATIM
}
