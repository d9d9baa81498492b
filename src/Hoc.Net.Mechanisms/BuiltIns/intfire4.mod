: Events with positive weights excite with a current that decays with taue; negative ones inhibit with a current that rises with
: taui1 and decays with taui2; both drive m, which leaks with taum. When m reaches 1 an event leaves and m alone starts again at 0:
:     e' = -ke e,   i1' = -ki1 i1,   i2' = -ki2 i2 + ai1 i1,   m' = -km m + ae e + ai2 i2,   k = 1/tau.
: The factors make a weight of 1 move m by 1 at most. The time of firing has no closed form, but the tangent of m never comes to 1
: later than m does as long as inhibition outlasts excitation; so the cell sends itself an event for then, and looks again.
: N. T. Carnevale and M. L. Hines, The NEURON Book (2006), chapter 10; R. A. J. van Elburg and A. van Ooyen, Generalization of the
: event-based Carnevale-Hines integration scheme for integrate-and-fire models, Neural Comput. 21 (2009) 1913-1930.
: M(), E() and I() are m and the two currents as they are now.

NEURON {
    ARTIFICIAL_CELL IntFire4
    RANGE taue, taui1, taui2, taum, e, i1, i2, m, ae, ai2, ai1
    RANGE nself, nexcite, ninhibit
    GLOBAL eps, taueps
}

PARAMETER {
    taue = 5 (ms) <0, 1e9>
    taui1 = 10 (ms) <0, 1e9>
    taui2 = 20 (ms) <0, 1e9>
    taum = 50 (ms) <0, 1e9>
    ib = 0 : for scripts that ask for it; it has no effect
    eps = 1e-6 <1e-9, 0.01>
    taueps = 0.01 <1e-9, 1e9>
}

ASSIGNED {
    e
    i1
    i2
    m
    enow
    i1now
    i2now
    mnow
    last (ms)
    nself
    nexcite
    ninhibit
    ke (1/ms)
    ki1 (1/ms)
    ki2 (1/ms)
    km (1/ms)
    ae (1/ms)
    ai1 (1/ms)
    ai2 (1/ms)
    be
    bi1
    bi2
    a
    b
}

INITIAL {
    order()
    separate()
    scale()
    e = 0
    i1 = 0
    i2 = 0
    m = 0
    last = t
    nself = 0
    nexcite = 0
    ninhibit = 0
    net_send(bound(), 1)
}

NET_RECEIVE (w) {
    advance(t - last)
    e = enow
    i1 = i1now
    i2 = i2now
    m = mnow
    last = t
    if (m > 1 - eps) {
        net_event(t)
        m = 0
    }
    if (flag == 1) {
        nself = nself + 1
        net_send(bound(), 1)
    } else {
        if (w > 0) {
            nexcite = nexcite + 1
            e = e + w
        } else {
            ninhibit = ninhibit + 1
            i1 = i1 + w
        }
        net_move(bound() + t)
    }
}

: A time from now before which m can't reach 1.
FUNCTION bound() (ms) {
    LOCAL slope
    slope = -km*m + ae*e + ai2*i2
    if (slope > 1e-9) {
        bound = (1 - m)/slope
    } else {
        bound = 1e9
    }
}

: The exact solution a time d after the last event.
PROCEDURE advance(d (ms)) {
    LOCAL ee, ei1, ei2, em
    ee = exp(-ke*d)
    ei1 = exp(-ki1*d)
    ei2 = exp(-ki2*d)
    em = exp(-km*d)
    enow = e*ee
    i1now = i1*ei1
    i2now = i2*ei2 + bi1*i1*(ei2 - ei1)
    mnow = m*em + be*e*(em - ee) + (bi2*i2 + a*i1)*(em - ei2) - b*i1*(em - ei1)
}

FUNCTION M() {
    advance(t - last)
    M = mnow
}

FUNCTION E() {
    advance(t - last)
    E = ae*enow
}

FUNCTION I() {
    advance(t - last)
    I = ai2*i2now
}

: The algorithm needs taue < taui2 and taui1 < taui2, and all of them well above 0.
PROCEDURE order() {
    LOCAL former
    if (taui2 < 4*taueps) { taui2 = 4*taueps }
    if (taui1 < 3*taueps) { taui1 = 3*taueps }
    if (taue < 2*taueps) { taue = 2*taueps }
    if (taue > taui2) {
        former = taue
        taue = taui2 - taueps
        printf("Warning: Adjusted taue from %g  to %g  to ensure taue < taui2\n", former, taue)
    } else if (taui2 - taue < taueps) {
        taue = taui2 - taueps
    }
    if (taui1 > taui2) {
        former = taui2
        taui2 = taui1
        taui1 = former
        printf("Warning: Swapped taui1 and taui2\n")
    }
    if (taui2 - taui1 < taueps) { taui1 = taui2 - taueps }
}

: The solution divides by differences of rates, so no two time constants may be nearer than taueps.
PROCEDURE separate() {
    if (taum > taui2) {
        if (taum - taui2 < taueps) { taum = taui2 + taueps }
    } else {
        if (taui2 - taum < taueps) { taum = taui2 - taueps }
        if (fabs(taui1 - taum) < taueps) { taum = taui1 - taueps }
        if (fabs(taui1 - taum) < taueps) {
            if (taui1 < taum) { taum = taui1 - taueps } else { taui1 = taum - taueps }
        }
        if (fabs(taue - taum) < taueps) {
            if (taue < taum) { taum = taue - taueps } else { taue = taum - taueps }
        }
        if (fabs(taui1 - taum) < taueps) { taum = taui1 - taueps }
    }
}

: The factors by which a single weight of 1 moves m, or i2, by 1 at most.
PROCEDURE scale() {
    LOCAL peak
    ke = 1/taue
    ki1 = 1/taui1
    ki2 = 1/taui2
    km = 1/taum

    peak = log(km/ke)/(km - ke)
    be = 1/(exp(-km*peak) - exp(-ke*peak))
    ae = be*(ke - km)

    peak = log(ki2/ki1)/(ki2 - ki1)
    bi1 = 1/(exp(-ki2*peak) - exp(-ki1*peak))
    ai1 = bi1*(ki1 - ki2)

    : a single inhibition with bi2 = 1 shows what bi2 must be
    e = 0
    i1 = 1
    i2 = 0
    m = 0
    bi2 = 1
    couple()
    advance(extremum())
    bi2 = 1/mnow
    couple()
    i1 = 0
}

PROCEDURE couple() {
    ai2 = bi2*(ki2 - km)
    a = bi2*bi1
    b = a*(ki2 - km)/(ki1 - km)
}

: When a single inhibition has moved m furthest: bracketed within a power of ten between 1e-9 and 1e9 ms, then halved to 1e-6 ms.
FUNCTION extremum() (ms) {
    LOCAL before, behind, found
    before = 1
    behind = 1
    found = 1
    if (course(1) < 0) {
        while (course(before) < 0 && before > 1e-9) {
            behind = before
            before = before/10
        }
        if (course(before) < 0) {
            found = 0
            extremum = 1e-9
        }
    } else {
        while (course(behind) > 0 && behind < 1e9) {
            before = behind
            behind = behind*10
        }
        if (course(behind) > 0) {
            found = 0
            extremum = 1e9
        }
    }
    while (found == 1 && behind - before > 1e-6) {
        extremum = (before + behind)/2
        if (course(extremum) > 0) {
            before = extremum
        } else {
            behind = extremum
        }
    }
}

: The sign of the change of m a time d after a single inhibition, taken as positive while m moves away.
FUNCTION course(d (ms)) {
    course = (-km*exp(-d*km) + ki2*exp(-d*ki2))/(ki2 - km) - (-km*exp(-d*km) + ki1*exp(-d*ki1))/(ki1 - km)
}
