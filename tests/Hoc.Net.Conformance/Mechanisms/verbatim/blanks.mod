: Blanks behind ENDVERBATIM, qualifiers behind stars.
NEURON {
	SUFFIX vblanks
	RANGE a, b
}
ASSIGNED { a b }
VERBATIM
static double shared[2];
ENDVERBATIM   
INITIAL {
	VERBATIM
	double* const first = shared;
	const double *const * second;
	*first = 3;
	a = shared[0];
	ENDVERBATIM  	
	b = 2
}
BREAKPOINT { b = b + twice(a) }
FUNCTION twice(x) {
	VERBATIM {
		_ltwice = 2 * _lx;
	}
	ENDVERBATIM 
}
