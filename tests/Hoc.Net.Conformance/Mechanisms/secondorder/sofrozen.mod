: no current: the rest of BREAKPOINT sees half of dt too
NEURON { SUFFIX sofrozen RANGE x, seen, wx }
STATE { x wx }
ASSIGNED { seen }
INITIAL { x = 1 wx = 0 SOLVE k METHOD sparse }
BREAKPOINT { SOLVE k METHOD sparse seen = seen + dt }
KINETIC k { ~ x <-> wx (1, 0.2) }
