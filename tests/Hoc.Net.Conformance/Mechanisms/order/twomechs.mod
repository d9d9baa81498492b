: The state of one mechanism read by another through an ion: which runs first.
NEURON { SUFFIX bfirst USEION ca WRITE cai RANGE n }
ASSIGNED { n }
STATE { cai }
INITIAL { cai = 1 n = 0 }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states { cai' = -cai/3 }
AFTER SOLVE { n = n + cai }
