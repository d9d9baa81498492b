: Writes both concentrations of an ion as states by a conservative step.
NEURON { SUFFIX kacc USEION k READ ik WRITE ko, ki RANGE vol }
PARAMETER { vol = 0.5 }
ASSIGNED { ik }
STATE { ko ki }
BREAKPOINT { SOLVE states METHOD derivimplicit }
DERIVATIVE states {
    ko' = ik/vol - (ko - 3)/10
    ki' = -ik/10
}
