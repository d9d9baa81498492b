: a PARTIAL block: diffusion along a line by Crank and Nicolson
NEURON { SUFFIX line RANGE f, g, u, w, h, k }
PARAMETER { delta_x = 0.5  delta_t = 0.025 }
STATE { u[5] w[5] }
ASSIGNED { f[5] g[5] h[5] k[5] }
INITIAL {
	FROM i = 0 TO 4 { u[i] = i  w[i] = 3 - i  f[i] = 0.4*i  h[i] = 1  g[i] = 0  k[i] = 0.1*i }
	u[2] = 10
}
BREAKPOINT { SOLVE spread }
PARTIAL spread {
	LOCAL edge
	edge = 0.1*t
	g[3] = 2 - t
	~ u' = f*DEL2(u) + g
	~ u[FIRST] = 1 + edge
	~ DEL u[LAST] = 0.3
	~ w' = h*DEL2(w) + k
	~ DEL w[FIRST] = edge
}
