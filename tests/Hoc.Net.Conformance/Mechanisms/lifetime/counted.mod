: CONSTRUCTOR and DESTRUCTOR of a point process: once where it comes into being, once at its end.
NEURON { POINT_PROCESS Counted RANGE x, y, z GLOBAL made, gone }
PARAMETER { x = 3 made = 0 gone = 0 }
ASSIGNED { y z v }
CONSTRUCTOR { LOCAL a
 a = x*2
 made = made + 1
 y = a + made
 z = hid(a)
 printf("Counted made %g\n", made) }
DESTRUCTOR { gone = gone + 1 printf("Counted gone %g y=%g x=%g\n", gone, y, x) }
FUNCTION hid(a) { hid = a + x }
INITIAL { y = y + 10 }
