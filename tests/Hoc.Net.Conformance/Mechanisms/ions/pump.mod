: A pool: reads ica, writes cai.
NEURON { SUFFIX pool USEION ca READ ica WRITE cai RANGE depth, tau, rest }
PARAMETER { depth = 0.1 tau = 5 rest = 1e-4 }
ASSIGNED { ica }
STATE { cai }
INITIAL { cai = rest }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states {
    cai' = -5.2*ica/depth + (rest - cai)/tau
}
