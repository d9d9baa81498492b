: Prints each event that it receives.
NEURON {
    ARTIFICIAL_CELL EventLog
    RANGE id
}
PARAMETER { id = 0 }
NET_RECEIVE (w, count) {
    count = count + 1
    printf("%g %.17g %g %g %g\n", id, t, flag, w, count)
}
