: Names that are also names of C functions, and arguments named like variables.
NEURON { SUFFIX fname RANGE gamma, index, time, main }
PARAMETER { gamma = 2 }
ASSIGNED { v index time main }
INITIAL {
    index = gamma*3
    time = index/2
    main = pick(time, v)
}
FUNCTION pick(v, gamma) { pick = v*10 + gamma }
