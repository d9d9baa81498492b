: Numbers of a Random that HOC has made.
NEURON { POINT_PROCESS VPick POINTER rng RANGE sum, last }
ASSIGNED { rng sum last }
VERBATIM
#ifndef NRN_VERSION_GTEQ_8_2_0
double nrn_random_pick(void* r);
void* nrn_random_arg(int argpos);
#define RANDCAST
#else
#define RANDCAST (Rand*)
#endif
ENDVERBATIM
INITIAL { sum = 0 last = pick() sum = sum + last }
BREAKPOINT { SOLVE draws }
PROCEDURE draws() { last = pick() sum = sum + last }
FUNCTION pick() {
VERBATIM
    if (_p_rng) { _lpick = nrn_random_pick(RANDCAST _p_rng); } else { _lpick = -1.; }
ENDVERBATIM
}
PROCEDURE use() {
VERBATIM
    void** pv = (void**)(&_p_rng);
    if (ifarg(1)) { *pv = nrn_random_arg(1); } else { *pv = (void*)0; }
ENDVERBATIM
}
