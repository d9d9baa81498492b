: The preprocessor.
NEURON { SUFFIX vmacros RANGE x, y, z, w }
ASSIGNED { x y z w }
VERBATIM
#define SIZE 4
#define HALF(a) ((a) / 2.)
#define MAXIMUM(a, b) ((a) > (b) ? (a) : (b))
#define SUM3(a, b, c) \
    (MAXIMUM(a, b) + \
     (c))
#define JOIN(a, b) a##b
#define TEXT(a) #a
#if defined(NRN_VERSION_GTEQ_8_2_0) && SIZE > 3
#define KIND 1
#elif defined(SIZE)
#define KIND 2
#else
#error none
#endif
#ifdef NRNBBCORE
#define CORE 1
#else
#define CORE 0
#endif
#if NRN_VERSION_GTEQ(9, 0, 0)
#define LATE 1
#else
#define LATE 0
#endif
static int JOIN(va, lue) = SIZE * 3;
ENDVERBATIM
INITIAL {
VERBATIM
    x = HALF(SIZE + 1) + SUM3(1, 2, KIND);
    y = value + 100 * CORE + 1000 * LATE;
#undef SIZE
#define SIZE 7
    z = SIZE;
#ifndef SIZE
    z = 0;
#endif
    w = sizeof(TEXT(some words)) + __LINE__ * 0;
ENDVERBATIM
}
