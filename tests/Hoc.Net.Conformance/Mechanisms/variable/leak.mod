: A sodium current whose own value counts in its state's equation.
NEURON { SUFFIX vleak USEION na READ ena, ina WRITE ina RANGE g, x }
PARAMETER { g = .001 (S/cm2) }
ASSIGNED { v (mV) ena (mV) ina (mA/cm2) }
STATE { x }
INITIAL { x = .5 }
BREAKPOINT { SOLVE s METHOD cnexp ina = g*x*(v - ena) }
DERIVATIVE s { x' = -x/3(ms) - ina }
