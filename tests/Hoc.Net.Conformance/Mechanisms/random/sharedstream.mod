: Instances draw in turn from one stream, at INITIAL and in steps.
NEURON { SUFFIX sharedr RANGE x, s }
ASSIGNED { x }
STATE { s }
INITIAL { x = scop_random() s = 0 }
BREAKPOINT { SOLVE walk }
PROCEDURE walk() {
    x = scop_random()
    s = s + normrand(0, 1) + x
}
