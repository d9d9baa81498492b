: An ion that is used without READ or WRITE of its current, and diam as a shell depth.
NEURON { SUFFIX readall USEION na READ nai, nao, ena USEION k READ ki, ko, ek USEION ca READ cai, cao, eca RANGE sum, difference }
ASSIGNED { v nai nao ena ki ko ek cai cao eca sum difference }
INITIAL { sum = nai + nao + ki + ko + cai + cao difference = ena - ek + eca }
BREAKPOINT { sum = sum + cai*dt difference = ena - ek + eca }
