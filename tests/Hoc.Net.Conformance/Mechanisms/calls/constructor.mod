: CONSTRUCTOR runs when an instance is made.
NEURON { POINT_PROCESS Made RANGE x, y }
PARAMETER { x = 3 }
ASSIGNED { y }
CONSTRUCTOR { y = x + 2 }
INITIAL { y = y + 10 }
