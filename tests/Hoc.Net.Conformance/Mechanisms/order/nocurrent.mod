NEURON {
    SUFFIX followswithoutcurrent
    RANGE drive, out, rate
}
PARAMETER { tau = 2 (ms) }
ASSIGNED { drive out rate v (mV) }
STATE { level }
INITIAL {
    drive = 1
    level = 0
    out = 0
}
BREAKPOINT {
    drive = v + 65
    SOLVE states METHOD cnexp
    out = 10*level + drive
}
DERIVATIVE states {
    rate = drive*3
    level' = (rate - level)/tau
}
