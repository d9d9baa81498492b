: A current of an ion that is not linear in v, with another one that is.
NEURON { SUFFIX rect USEION k READ ek WRITE ik USEION ca READ eca WRITE ica RANGE g }
PARAMETER { g = 0.002 }
ASSIGNED { v ek ik eca ica }
BREAKPOINT {
    ik = g*(v - ek)/(1 + exp((v - ek - 15)/10))
    ica = 1e-5*(v - eca)
}
