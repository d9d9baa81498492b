: A LOCAL outside all blocks persists and is shared by all instances.
NEURON {
    SUFFIX flocal
    NONSPECIFIC_CURRENT i
    RANGE mine
}
LOCAL count, last
ASSIGNED { v i mine }
INITIAL {
    count = count + 1
    mine = count
}
BREAKPOINT {
    count = count + 0.25
    mine = mine + last
    last = v/100
    i = 1e-4*(v + 60 + count)
}
