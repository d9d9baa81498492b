: a channel by sparse, its current to second order
NEURON { SUFFIX sochan USEION ca READ eca WRITE ica RANGE g, c1, c2, o }
PARAMETER { g = 0.002 }
ASSIGNED { v eca ica }
STATE { c1 c2 o }
INITIAL { SOLVE gates STEADYSTATE sparse }
BREAKPOINT { SOLVE gates METHOD sparse ica = g*o*(v - eca) }
KINETIC gates {
	~ c1 <-> c2 (exp((v + 40)/20), 0.3*exp(-(v + 40)/30))
	~ c2 <-> o (2, 1.5)
	CONSERVE c1 + c2 + o = 1
}
