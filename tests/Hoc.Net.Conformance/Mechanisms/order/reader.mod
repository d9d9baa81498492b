: Reads cai before and after the states change.
NEURON { SUFFIX bread USEION ca READ cai RANGE before, after, inbreak }
ASSIGNED { cai before after inbreak }
BEFORE BREAKPOINT { before = cai }
BREAKPOINT { inbreak = cai }
AFTER SOLVE { after = cai }
