: A sodium channel as a chain of states, and a gate by cnexp whose time constant has powers: what runs as long as this shows each rounding.
NEURON {
	SUFFIX bits_chain
	USEION na READ ena WRITE ina
	USEION k READ ek WRITE ik
	RANGE gna, gk
}

PARAMETER {
	gna = 0.3
	gk = 0.02
	bias = 1.3
}

ASSIGNED { v ena ek ina ik celsius alpha beta ninf ntau }

STATE { c1 c2 c3 o b1 b2 n }

INITIAL {
	rates(v)
	n = ninf
	SOLVE chain STEADYSTATE sparse
}

BREAKPOINT {
	SOLVE chain METHOD sparse
	SOLVE gate METHOD cnexp
	ina = gna*o*(v - ena)
	ik = gk*n^4*(v - ek)
}

KINETIC chain {
	rates(v)
	~ c1 <-> c2 (3*alpha, beta)
	~ c2 <-> c3 (2*alpha, 2*beta)
	~ c3 <-> o (alpha, 3*beta)
	~ b1 <-> b2 (alpha*bias^3, beta/bias^3)
	~ c1 <-> b1 (0.02, 0.3)
	~ o <-> b2 (1.2, 0.004)
	CONSERVE c1 + c2 + c3 + o + b1 + b2 = 1
}

DERIVATIVE gate {
	n' = (ninf - n)/ntau
}

PROCEDURE rates(v) { LOCAL q
	q = 3^((celsius - 6.3)/10)
	alpha = q*4*exp((v + 35)/18)
	beta = q*0.9*exp(-(v + 60)/14)
	ninf = 1/(1 + exp(-(v + 45)/9.7))
	ntau = (0.4 + 3*exp(-((v + 60)/27.8)^2))/q
}
