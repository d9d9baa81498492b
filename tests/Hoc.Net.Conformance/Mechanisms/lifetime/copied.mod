: CONSTRUCTOR of a density mechanism: for each segment, copies included.
NEURON { SUFFIX copied RANGE x, y, z GLOBAL cnt USEION na READ ena }
PARAMETER { x = 3 cnt = 0 }
ASSIGNED { y z v ena }
STATE { s }
CONSTRUCTOR { cnt = cnt + 1 y = x + cnt z = 2*x s = 7 printf("copied %g\n", cnt) }
INITIAL { }
