: kinetic, linear, nonlinear and discrete blocks
NEURON { POINT_PROCESS Schemes }
STATE { a b c d[3] }
KINETIC scheme SOLVEFOR a, b {
    COMPARTMENT 2*PI { a b }
    COMPARTMENT i, volume[i] { d }
    LONGITUDINAL_DIFFUSION D { a }
    LONGITUDINAL_DIFFUSION i, D*area[i] { d }
    ~ a + 2 b <-> c (kf*exp(v/10 (mV)), kb)
    ~ d[0] << (ica/(2*F))
    ~ a -> (loss)
    FROM i = 0 TO 1 { ~ d[i] <-> d[i+1] (f[i], f[i]) }
    CONSERVE a + b + 2 c = 1
}
LINEAR lines {
    ~ a + b = 1
    ~+ 2*a - b = -3
}
NONLINEAR curves { ~ a*a = exp(b) }
DISCRETE steps { a = a@1 + d@2[0]  b@1 = 2 }
PROCEDURE old() {
    SENS a, d[1]
    LAG a BY b
    PUTQ a
    GETQ a
    MATCH { a b(0) = 1 d[i](i) = 2 }
}

PARTIAL line {
	LOCAL edge
	edge = 2
	RESET
	~ u' = f*DEL2(u) + g
	~ u[FIRST] = 1 + edge
	~ DEL u[LAST] = edge/3
}
