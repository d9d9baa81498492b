: Writes through a POINTER.
NEURON { POINT_PROCESS Writer POINTER dest RANGE k }
PARAMETER { k = 2 }
ASSIGNED { v dest }
INITIAL { dest = 1 }
BREAKPOINT { dest = dest + k*0.01 }
