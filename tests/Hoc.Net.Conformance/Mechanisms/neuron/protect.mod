: PROTECT and MUTEX around the change of a global.
NEURON { THREADSAFE SUFFIX protd GLOBAL n, m RANGE x }
ASSIGNED { v n m x }
INITIAL {
    PROTECT n = n + 1
    MUTEXLOCK
    m = m + n
    MUTEXUNLOCK
    x = n
}
