: Streams of Random123 made by C code.
NEURON { SUFFIX vphilox RANGE a, b, c, d, e, f }
ASSIGNED { a b c d e f }
VERBATIM
#include "nrnran123.h"
static nrnran123_State* stream = 0;
ENDVERBATIM
INITIAL {
VERBATIM
    uint32_t seq, id1, id2; char which;
    if (!stream) stream = nrnran123_newstream(7, 9);
    nrnran123_setseq(stream, 3, 1);
    a = nrnran123_dblpick(stream);
    b = nrnran123_negexp(stream);
    c = nrnran123_normal(stream);
    d = (double)nrnran123_ipick(stream);
    nrnran123_getseq(stream, &seq, &which);
    nrnran123_getids(stream, &id1, &id2);
    e = seq * 10. + which;
    f = id1 * 100. + id2;
ENDVERBATIM
}
