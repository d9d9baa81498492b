: INITIAL writes a concentration and nothing else does.
NEURON { SUFFIX setcai USEION ca WRITE cai RANGE level }
PARAMETER { level = 0.002 }
ASSIGNED { cai }
INITIAL { cai = level*2 }
