: Gates: an exact diagonal, a difference, a product of the state, a function of it.
NEURON { SUFFIX vgates USEION k READ ek WRITE ik RANGE g }
PARAMETER { g = .01 (S/cm2) }
ASSIGNED { v (mV) ek (mV) ik (mA/cm2) minf mtau (ms) }
STATE { m h n q }
INITIAL { rates(v) m = minf h = .4 n = .7 q = .2 }
BREAKPOINT { SOLVE s METHOD derivimplicit ik = g*m*m*h*(v - ek) }
DERIVATIVE s {
    LOCAL a
    rates(v)
    a = .3
    h' = exp(-h)/5 - h*h
    m' = (minf - m)/mtau
    q' = a - share(q)*n
    n' = -a*n*n + .1
}
PROCEDURE rates(v) { minf = 1/(1 + exp(-(v + 40)/9)) mtau = .1 + exp(v/50) }
FUNCTION share(x) { share = x/(1 + x) }
