: An open nonlinear scheme with a state on one side twice.
NEURON { SUFFIX kinopen RANGE x, w }
PARAMETER { in = 0.3 }
STATE { x w }
INITIAL { x = 0.1 w = 0.1 }
BREAKPOINT { SOLVE scheme METHOD sparse }
KINETIC scheme {
    ~ x << (in - 0.5*x)
    ~ x + x <-> w (0.4, 0.2)
    ~ w << (-0.1*w)
}
