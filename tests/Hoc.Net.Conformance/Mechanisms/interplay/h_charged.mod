: Says the charge of an ion that a mechanism before uses too, and writes its concentration.
NEURON { SUFFIX charged USEION zz READ izz WRITE zzi, zzo VALENCE -2 }
ASSIGNED { v izz }
STATE { zzi zzo }
INITIAL { zzi = 3 zzo = 12 }
BREAKPOINT { SOLVE pump METHOD euler }
DERIVATIVE pump { zzi' = -10*izz - (zzi - 3)/5 zzo' = izz }
