: ++ and -- of numbers that are no integers.
NEURON {
	SUFFIX vsteps
	RANGE a, b, c
}
ASSIGNED { a b c }
INITIAL {
	VERBATIM
	double x = 2.5;
	float y = 0.25;
	double list[3] = { 1, 2, 3 };
	double *p = list;
	a = 1.5;
	a++;
	++a;
	b = a-- + x++;
	y--;
	c = x + y * 100 + *p++ * 1000;
	c += --(*p) * 10000;
	ENDVERBATIM
}
