: Lets cells of other processes fire at times that are known beforehand: play(times, gids) gives them, and whoever is connected to those
: gids gets their events. Spikes are sent on in groups, ahead of their times. As in NEURON, fake_output changes nothing.

NEURON {
    ARTIFICIAL_CELL PatternStim
    RANGE fake_output
    BBCOREPOINTER ptr
    THREADSAFE
}

PARAMETER {
    fake_output = 0
}

ASSIGNED {
    ptr
}

INITIAL {
    if (pattern_restart(ptr) > 0) { net_send(0, 1) }
}

NET_RECEIVE (w) { LOCAL due
    if (flag == 1) {
        due = pattern_send(ptr)
        if (due >= t) { net_send(due - t, 1) }
    }
}
