: indices and bounds of loops are integers: names are cut off before they are added or divided
NEURON { SUFFIX integers RANGE p, q, s, b, o }
PARAMETER { p = 1.7 q = 2.6 }
ASSIGNED { b[8] s[8] o[8] }
INITIAL {
	LOCAL k
	FROM i = 0 TO 7 { b[i] = 10 + i }
	k = 0.7
	s[0] = b[p + q]
	s[1] = b[INT(p + q)]
	s[2] = b[5/2]
	s[3] = b[k*2 + 1]
	s[4] = b[INT(k*2) + 1]
	s[5] = b[q/2*2]
	s[6] = b[INT(7.9*k) - INT(-1.5 + k)]
	s[7] = b[(p + 3)*2/4]
	FROM i = 0 TO p + q { o[0] = o[0] + i }
	FROM i = 1 TO INT(p + q) { o[1] = o[1] + i }
	FROM i = 0 TO 7 BY 3 { o[2] = o[2] + i }
	FROM i = p TO q*2 BY INT(k + 1) { o[3] = o[3] + i }
	FROM i = 0 TO 3 { o[4] = o[4] + b[i/2] + i/2 }
	FROM i = 0 TO INT(-k) { o[5] = o[5] + 1 }
	FROM i = 3 TO 0 { o[6] = o[6] + 1 }
	FROM i = 0 TO 6 BY q { o[7] = o[7] + i }
}
BREAKPOINT { }
