: functions of SCoP's library whose points a file holds
NEURON { SUFFIX forced RANGE a, b, c }
ASSIGNED { a b c }
INITIAL { c = force(t, "force.dat") }
BREAKPOINT {
	a = force(t, "force.dat")
	b = stepforce(t, "force.dat")
}
