: Another mechanism that draws from the same stream.
NEURON { SUFFIX otherr RANGE x }
ASSIGNED { x }
INITIAL { x = 0 }
BREAKPOINT { SOLVE draw }
PROCEDURE draw() { x = x + exprand(1) }
