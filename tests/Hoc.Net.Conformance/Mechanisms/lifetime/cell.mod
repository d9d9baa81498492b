: CONSTRUCTOR and DESTRUCTOR of an artificial cell.
NEURON { ARTIFICIAL_CELL Cell RANGE x, y GLOBAL made, gone }
PARAMETER { x = 3 made = 0 gone = 0 }
ASSIGNED { y }
CONSTRUCTOR { made = made + 1 y = x + made printf("Cell made %g\n", made) }
DESTRUCTOR { gone = gone + 1 printf("Cell gone %g %g\n", gone, y) }
NET_RECEIVE(w) { }
