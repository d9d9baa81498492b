: Functions and procedures of a density mechanism called from HOC.
NEURON { SUFFIX callf RANGE x, y GLOBAL last }
PARAMETER { x = 3 }
ASSIGNED { y last }
INITIAL { y = 0 }
FUNCTION add(a, b) { add = a + b }
FUNCTION none() { none = 42 }
FUNCTION readx() { readx = x }
FUNCTION sety(a) { y = a sety = y*2 }
PROCEDURE store(a) { last = a y = a + 1 }
PROCEDURE both(a, b (mV), c) { last = a*100 + b*10 + c }
