: The owner of globals that others use.
NEURON { SUFFIX extowner GLOBAL level, square }
PARAMETER { level = 3 }
ASSIGNED { square }
INITIAL { square = level*level }
