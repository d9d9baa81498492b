: Gates at extreme voltages stay finite.
NEURON { SUFFIX fext RANGE m, inf, tau }
ASSIGNED { v inf tau }
STATE { m }
INITIAL { rates(v) m = inf }
BREAKPOINT { SOLVE states METHOD cnexp }
DERIVATIVE states { rates(v) m' = (inf - m)/tau }
PROCEDURE rates(u) {
    inf = 1/(1 + exp(-(u + 40)/0.1))
    tau = 1e-8 + 1/(exp((u + 40)/2) + exp(-(u + 40)/2))
}
