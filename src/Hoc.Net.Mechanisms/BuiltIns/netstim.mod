: Sends up to number events, from about start on, at intervals whose mean is interval: a part of each, noise, is drawn from the
: exponential distribution, the rest is fixed. An event with a positive weight starts a new train unless one is under way; a
: negative weight ends it. Intervals are drawn from donotuse, which noiseFromRandom and noiseFromRandom123 set for each instance, else
: from the generator that all mechanisms share.

NEURON {
    ARTIFICIAL_CELL NetStim
    RANGE interval, number, start, noise
    BBCOREPOINTER donotuse
    THREADSAFE
}

PARAMETER {
    interval = 10 (ms) <1e-9, 1e9>
    number = 10 <0, 1e9>
    start = 50 (ms)
    noise = 0 <0, 1>
}

ASSIGNED {
    wait (ms)
    on
    sent
    donotuse
}

INITIAL {
    random_restart(donotuse)
    on = 0
    sent = 0
    if (noise < 0) { noise = 0 }
    if (noise > 1) { noise = 1 }
    if (start >= 0 && number > 0) {
        on = 1
        : on average the first event is at start + noise*interval
        wait = start + invl(interval) - interval*(1. - noise)
        if (wait < 0) { wait = 0 }
        net_send(wait, 3)
    }
}

NET_RECEIVE (w) {
    if (flag == 0) {
        if (w > 0 && on == 0) {
            begin()
            next()
            wait = wait - interval*(1. - noise)
            net_send(wait, 1)
        } else if (w < 0) {
            on = 0
        }
    }
    if (flag == 3 && on == 1) {
        begin()
        net_send(0, 1)
    }
    if (flag == 1 && on == 1) {
        sent = sent + 1
        net_event(t)
        next()
        if (on == 1) { net_send(wait, 1) }
    }
}

PROCEDURE begin() {
    if (number > 0) {
        on = 1
        sent = 0
        wait = 0
    }
}

: Draws the time to the next event; the train ends when all have been sent.
PROCEDURE next() {
    if (number > 0) { wait = invl(interval) }
    if (sent >= number) { on = 0 }
}

FUNCTION invl(mean (ms)) (ms) {
    if (mean <= 0.) { mean = .01 }
    if (noise == 0) {
        invl = mean
    } else {
        invl = (1. - noise)*mean + noise*mean*erand()
    }
}

FUNCTION erand() {
    if (nrn_pointing(donotuse)) {
        erand = random_pick(donotuse)
    } else {
        erand = exprand(1)
    }
}

PROCEDURE seed(x) {
    set_seed(x)
}
