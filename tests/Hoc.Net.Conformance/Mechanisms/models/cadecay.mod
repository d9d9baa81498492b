: A shell under the membrane with a pump.
NEURON { SUFFIX cashell USEION ca READ ica, cai WRITE cai RANGE depth, cainf, taur }
UNITS { FARADAY = (faraday) (coulomb) (mM) = (milli/liter) (um) = (micron) (mA) = (milliamp) }
PARAMETER { depth = .1 (um) taur = 20 (ms) cainf = 1e-4 (mM) }
STATE { cai (mM) }
INITIAL { cai = cainf }
ASSIGNED { ica (mA/cm2) drive (mM/ms) }
BREAKPOINT { SOLVE state METHOD derivimplicit }
DERIVATIVE state {
    drive = -(10000)*ica/(2*FARADAY*depth)
    if (drive <= 0.) { drive = 0. }
    cai' = drive + (cainf - cai)/taur
}
