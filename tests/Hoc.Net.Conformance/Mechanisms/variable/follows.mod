: A concentration that is no state follows from one.
NEURON { SUFFIX vfollows USEION na READ ena, ina WRITE nai RANGE pool }
UNITS { (mM) = (milli/liter) }
ASSIGNED { v (mV) ena (mV) ina (mA/cm2) nai (mM) }
STATE { pool (mM) }
INITIAL { pool = 2 nai = 10 }
BREAKPOINT { SOLVE s METHOD cnexp }
DERIVATIVE s {
    pool' = -ina*10 - pool/7(ms) + (ena - 50)*.01
    nai = 8 + pool
}
