: Conservation among the states that SOLVEFOR names.
NEURON { SUFFIX givensum RANGE x, z, w }
STATE { x z w }
INITIAL { x = 1 z = 2 w = 0.1 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme SOLVEFOR w, x {
  ~ w <-> x (0.5, 0.2)
  ~ z <-> w (0.1, 0.3)
  CONSERVE x + w = 1.1
}
