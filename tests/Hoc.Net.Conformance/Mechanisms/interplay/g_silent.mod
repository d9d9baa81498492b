: Uses an ion without saying its charge.
NEURON { SUFFIX silent USEION zz READ zzi, ezz WRITE izz RANGE seen }
ASSIGNED { v zzi ezz izz seen }
INITIAL { seen = ezz }
BREAKPOINT { izz = 1e-4*(v - ezz) }
