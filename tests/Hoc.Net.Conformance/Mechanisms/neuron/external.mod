: A global of another mechanism by EXTERNAL.
NEURON { SUFFIX extuser NONSPECIFIC_CURRENT i EXTERNAL level_extowner, square_extowner RANGE x }
ASSIGNED { v i x level_extowner square_extowner }
BREAKPOINT {
    x = level_extowner*2 + square_extowner
    i = 0.001*(v + 60 + x)
}
