: States that SOLVEFOR does not name: given in fluxes, set elsewhere.
NEURON { SUFFIX givenflux RANGE x, z, w, f }
PARAMETER { a = 0.5 }
STATE { x z w }
ASSIGNED { f }
INITIAL { x = 1 z = 2 w = 0.1 f = 0 }
BREAKPOINT { SOLVE scheme METHOD sparse x = x + 0.01 }
KINETIC scheme SOLVEFOR w, z {
  ~ w + x <-> z (a, 0.2)
  f = f_flux - b_flux
  ~ x <-> w (0.1, 0.3)
  ~ z << (0.05)
}
