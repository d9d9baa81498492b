: Events make a current that decays with taus towards ib; m follows it with taum < taus and sends an event when it reaches 1,
: from where it starts again at 0:
:     taus i' + i = ib,   taum m' + m = i,   i jumps by the weight of an event.
: Between events both are sums of exponentials, so the time of firing is known ahead; it is a self event, which each input moves.
: N. T. Carnevale and M. L. Hines, The NEURON Book (2006), chapter 10. M() and I() are m and i as they are now.

NEURON {
    ARTIFICIAL_CELL IntFire2
    RANGE taus, taum, ib, i, m
}

PARAMETER {
    taus = 20 (ms)
    taum = 10 (ms)
    ib = 0
}

ASSIGNED {
    i
    m
    last (ms)
}

INITIAL {
    i = ib
    m = 0
    if (taus <= taum) { taus = taum + .1 }
    last = t
    net_send(firetime(ib, 0, 0), 1)
}

NET_RECEIVE (w) {
    LOCAL ratio, excess, current
    ratio = taus/(taus - taum)
    excess = (i - ib)*exp(-(t - last)/taus)
    current = ib + excess
    if (flag == 1) {
        net_event(t)
        m = 0
        net_send(firetime(ib, (current - ib)*ratio, 0), 1)
    } else {
        m = ib + ratio*excess + (m - (ib + (i - ib)*ratio))*exp(-(t - last)/taum)
        current = current + w
        if (m >= 1) {
            net_move(t)
        } else {
            net_move(firetime(ib, (current - ib)*ratio, m) + t)
        }
    }
    last = t
    i = current
}

FUNCTION M() {
    LOCAL ratio, excess
    ratio = taus/(taus - taum)
    excess = (i - ib)*exp(-(t - last)/taus)
    M = ib + ratio*excess + (m - (ib + (i - ib)*ratio))*exp(-(t - last)/taum)
}

FUNCTION I() {
    LOCAL excess
    excess = (i - ib)*exp(-(t - last)/taus)
    I = excess + ib
}

: How long from now m = a + b exp(-t/taus) + (c - a - b) exp(-t/taum) takes to 1, c < 1; 1e9 when it never gets there. With
: x = exp(-t/taum) and r = taum/taus this is a root in 0 < x <= 1 of a + b x^r + (c - a - b) x = 1, found from where the tangent at
: x = 1 meets 1; when that leaves the domain, the same is solved for x = exp(-t/taus).
FUNCTION firetime(a, b, c) (ms) {
    LOCAL r, rest, slope, x, highest
    r = taum/taus
    rest = c - a - b
    slope = r*b + rest
    if (a <= 1 && a + b <= 1) {
        firetime = 1e9
    } else if (a > 1 && b <= 0) {
        x = 0
        if (slope < 0) { x = (1 - c + slope)/slope }
        if (x > 0) {
            firetime = -taum*log(root(a, b, rest, r, x))
        } else {
            firetime = -taus*log(root(a, rest, b, 1/r, 0))
        }
    } else {
        : where m is highest
        x = (-rest/(r*b))^(1/(r - 1))
        highest = a + b*x^r + rest*x
        if (x >= 1 || highest <= 1) {
            firetime = 1e9
        } else {
            x = (1 - c + slope)/slope
            firetime = -taum*log(root(a, b, rest, r, x))
        }
    }
}

: Newton's iteration for a + b x^r + c x = 1, kept within 0 < x <= 1; to 1e-6 in x and in the value, 11 rounds at most.
FUNCTION root(a, b, c, r, x) {
    LOCAL step, value, rounds
    step = 1
    value = 0
    rounds = 0
    while (rounds < 11 && (fabs(step) > 1e-6 || fabs(value - 1) > 1e-6)) {
        value = a + b*x^r + c*x
        step = (1 - value)/(r*b*x^(r - 1) + c)
        x = x + step
        if (x <= 0) {
            x = 1e-4
        } else if (x > 1) {
            x = 1
        }
        rounds = rounds + 1
    }
    root = x
}
