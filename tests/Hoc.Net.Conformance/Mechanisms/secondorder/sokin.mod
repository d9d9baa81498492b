: a KINETIC scheme with products of states, and calcium, to second order
NEURON { SUFFIX sokin USEION ca READ ica, cai WRITE cai RANGE buffer, bound, total }
UNITS { (mM) = (milli/liter) (um) = (micron) FARADAY = (faraday) (coulomb) }
PARAMETER { kon = 0.5 koff = 0.1 }
ASSIGNED { ica cai diam total }
STATE { ca0i buffer bound }
INITIAL { ca0i = cai buffer = 0.02 bound = 0.001 }
BREAKPOINT { SOLVE scheme METHOD sparse total = dt }
KINETIC scheme {
	COMPARTMENT diam*diam { ca0i buffer bound }
	~ ca0i << (-ica*diam*(1e4)/FARADAY)
	~ ca0i + buffer <-> bound (kon*diam*diam*100, koff*diam*diam)
	cai = ca0i
}
