TITLE a channel of two gates ! and what follows the mark is dropped

COMMENT
An example of declarations: what stands here is no NMODL { ( [
ENDCOMMENT

UNITS {
    (mV) = (millivolt)
    (S) = (siemens)
    (molar) = (1/liter)
    (mM) = (millimolar)
    FARADAY = (faraday) (coulomb)
    R = (k-mole) (joule/degC)
    foot2inch = (foot) -> (inch)
    F = 96485.309 (coulomb)
}

NEURON {
    SUFFIX kexample
    REPRESENTS [NCIT:C17145]
    THREADSAFE
    USEION k READ ek WRITE ik VALENCE 1 REPRESENTS CHEBI:29103
    USEION ca READ cai, cao WRITE cai CHARGE 2
    USEION x WRITE ix VALENCE -1
    NONSPECIFIC_CURRENT il, ileak
    ELECTRODE_CURRENT ie
    RANGE gbar, g
    GLOBAL ninf, ntau
    POINTER vpre
    BBCOREPOINTER store
    EXTERNAL other_na
    RANDOM noise
    SECTION length
}

INDEPENDENT { t FROM 0 TO 1 WITH 1 (ms)  SWEEP s FROM -1 TO 1 WITH 10 START 0 }

DEFINE N 4
PARAMETER {
    gbar = .036 (S/cm2) <0, 1e9>
    q10 = 3
    e (mV)
    shift = -5.5 (mV)
    weights[N] (1) <0, 1>
}
CONSTANT { k0 = 1.5e-3 (1/ms) half = -0.5 }
STEPPED { amp = 1, 2, 3 (nA) }
PLOT n, c[1] VS t
MODEL_LEVEL 2
ASSIGNED {
    v (mV)
    ninf  ntau (ms)
    buffer[N] FROM 0 TO 10 START 1 (mM) <1e-4>
}
STATE { n h FROM 0 TO 1 START .5 (1) <1e-5>   c[N] (mM) }

LOCAL fac, memory[N]
UNITSOFF
UNITSON

BREAKPOINT {
    SOLVE states METHOD cnexp
    g = gbar*n^4
    CONDUCTANCE g USEION k
    CONDUCTANCE g
    ik = g*(v - ek)
    il = (0.001)*(v + 54.3 (mV))
}

INITIAL {
    rates(v)
    n = ninf
    FROM i = 0 TO N-1 { c[i] = i*2 }
    FROM i = 0 TO 2*N BY 2 {
        memory[i/2] = INT(v/10) ? a comment by a question mark
    }
    SOLVE scheme STEADYSTATE sparse IFERROR { n = 0 }
}

DERIVATIVE states {
    rates(v)
    n' = (ninf - n)/ntau
    c'[0] = -c[0]
    h'' = -h + h'
}

PROCEDURE rates(vm (mV)) (1) {
    LOCAL alpha, beta[N]
    TABLE ninf, ntau DEPEND celsius, q10 FROM -100 TO 100 WITH 200
    UNITSOFF
    alpha = .01*exprel(-(vm + 55)/10)
    UNITSON
    IF (vm > 0 && !(vm >= 10) || vm <= -5) {
        alpha = 0
    } ELSE IF (vm == 3) {
        alpha = -2^-2
    } else if (vm != 4) {
        alpha = (-2)^2^3
    } ELSE {
        alpha = a - (b - c) - d/(e*f)*g
    }
    WHILE (alpha < 1) { alpha = alpha + 1 { beta[0] = 1 } }
    FORALL i { memory[i] = 0 }
}

FUNCTION exprel(x) (/ms) {
    if (fabs(x) < 1e-6) { exprel = 1 + x/2 } else { exprel = x/(1 - exp(-x)) }
}

FUNCTION_TABLE tau(v (mV), ca (mM)) (ms)
