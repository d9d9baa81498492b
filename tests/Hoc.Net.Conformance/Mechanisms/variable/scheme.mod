: A scheme with a pool, a buffer, a reaction of two and a conservation that the variable step leaves out.
NEURON { SUFFIX vscheme USEION ca READ ica, cai WRITE cai RANGE k1, o }
UNITS { (mM) = (milli/liter) }
PARAMETER { k1 = .1 (/ms) k2 = .2 (/ms) vol = 3 }
ASSIGNED { v (mV) ica (mA/cm2) kf (/ms) kb (/ms) }
STATE { zeta alpha Q closed o b cai (mM) <1e-4> buffer bound }
INITIAL { closed = 1 o = 0 b = .3 buffer = .1 bound = .02 cai = 1e-4 zeta = .2 alpha = .1 Q = 3 }
BREAKPOINT { SOLVE s METHOD sparse }
KINETIC s {
    COMPARTMENT vol { cai }
    COMPARTMENT 2 { buffer bound }
    kf = exp(v/50(mV)) kb = 1/(1 + exp(v/20(mV)))
    ~ cai << (-ica*2)
    ~ cai + buffer <-> bound (k1*100, k2)
    ~ closed <-> o (kf, kb)
    ~ 2 o <-> b (k1, k2)
    ~ zeta <-> alpha (k1, k2)
    ~ Q -> (k1)
    CONSERVE closed + o = 1
}
