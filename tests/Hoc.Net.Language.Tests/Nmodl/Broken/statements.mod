PARAMETER {
    a = b
}
ASSIGNED {
    v mV)
}
NEURON {
    USEION ca READ
    RANGE a
}
UNITS {
    (mV) = millivolt
}
KINETIC k {
    ~ a <-> b (1)
}
DERIVATIVE d {
    m' = 
}
INITIAL {
    x = + 1
}
PROCEDURE p() {
    FROM i = 0 { x = 1 }
}
PROCEDURE q() {
    SOLVE
}
FUNCTION f(x) {
    _y = 1
}
FUNCTION g(x) {
    y = "text
}
