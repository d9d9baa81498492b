: EXTERNAL variables need no declaration, may be assigned to, and may belong to a built-in mechanism.
NEURON { POINT_PROCESS ExtWriter EXTERNAL level_extowner, usetable_hh, celsius RANGE x, count }
PARAMETER { count = 0 }
ASSIGNED { x }
FUNCTION twice() { twice = 2*level_extowner }
INITIAL { x = level_extowner + 100*usetable_hh + celsius count = 0 }
BREAKPOINT { SOLVE count_up }
PROCEDURE count_up() { count = count + 1 level_extowner = level_extowner + count x = level_extowner }
