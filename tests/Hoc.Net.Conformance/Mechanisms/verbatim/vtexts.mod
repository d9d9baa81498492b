: Strings that HOC passes.
NEURON { SUFFIX vtexts }
VERBATIM
#include <string.h>
ENDVERBATIM
FUNCTION measure() {
VERBATIM
    char buffer[40];
    char* name = gargstr(1);
    double code = strlen(name);
    if (strcmp(name, "alpha") == 0) code += 100;
    else if (!strncmp(name, "al", 2)) code += 200;
    strcpy(buffer, "<");
    strcat(buffer, name);
    strcat(buffer, ">");
    printf("%s %d\n", buffer, (int)(strchr(buffer, 'h') ? strchr(buffer, 'h') - buffer : -1));
    _lmeasure = code;
ENDVERBATIM
}
PROCEDURE label() {
VERBATIM
    char text[64];
    sprintf(text, "%s_%d/%05.1f", gargstr(1), (int)*getarg(2), *getarg(2));
    hoc_assign_str(hoc_pgargstr(3), text);
ENDVERBATIM
}
