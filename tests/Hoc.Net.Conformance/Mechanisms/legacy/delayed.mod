: values of earlier steps in a DISCRETE block
NEURON { SUFFIX delayed RANGE past }
PARAMETER { x0 = 1 }
STATE { x z[2] START 3 }
ASSIGNED { past }
INITIAL { x = 2 z[0] = 5 z[1] = 6 past = x@2 }
BREAKPOINT { SOLVE grow past = x@1 }
DISCRETE grow {
	LOCAL i
	i = 1
	x = x@1 + x@2
	z[0] = z@1[1]
	z[i] = z@2[i-1] + x@3
}
