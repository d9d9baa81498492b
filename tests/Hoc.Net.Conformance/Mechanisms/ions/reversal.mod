: Writes a reversal potential.
NEURON { SUFFIX nernster USEION k READ ki, ko WRITE ek RANGE scale }
PARAMETER { scale = 58 }
ASSIGNED { ki ko ek }
INITIAL { ek = scale*log10(ko/ki) }
BREAKPOINT { ek = scale*log10(ko/ki) }
