: poisrand at small and large means.
NEURON { SUFFIX pcount GLOBAL seed }
PARAMETER { seed = 1 }
FUNCTION start(s) { set_seed(s) start = s }
FUNCTION draw(mean) { draw = poisrand(mean) }
FUNCTION uni() { uni = scop_random() }
FUNCTION expo(mean) { expo = exprand(mean) }
FUNCTION norm(mean, sd) { norm = normrand(mean, sd) }
