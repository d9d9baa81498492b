: Two reactants and a stoichiometric coefficient of 2: nonlinear schemes.
NEURON { SUFFIX kinbi RANGE ca, buf, cab, dim }
PARAMETER { kf = 3 kb = 0.2 kd = 0.7 }
STATE { ca buf cab dim }
INITIAL { ca = 0.5 buf = 1 cab = 0 dim = 0 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    ~ ca + buf <-> cab (kf, kb)
    ~ 2 cab <-> dim (kd, 0.1)
    ~ ca << (0.02)
}
