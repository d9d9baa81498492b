: A receptor driven by pulses of transmitter, counted by self events.
NEURON { POINT_PROCESS PulseSyn NONSPECIFIC_CURRENT i RANGE g, gmax, R, synon, i GLOBAL Cdur, Alpha, Beta, Rinf, Rtau }
PARAMETER { Cdur = 0.6 Alpha = 1.1 Beta = 0.19 Erev = 0 gmax = 1 }
ASSIGNED { v i g Rinf Rtau synon }
STATE { Ron Roff }
INITIAL {
    Rinf = Alpha/(Alpha + Beta)
    Rtau = 1/(Alpha + Beta)
    synon = 0
}
BREAKPOINT {
    SOLVE release METHOD cnexp
    g = (Ron + Roff)*gmax
    i = g*(v - Erev)
}
DERIVATIVE release {
    Ron' = (synon*Rinf - Ron)/Rtau
    Roff' = -Beta*Roff
}
NET_RECEIVE(weight, on, nspike, r0, t0 (ms)) {
    INITIAL { on = 0 nspike = 0 r0 = 0 t0 = 0 }
    if (flag == 0) {
        nspike = nspike + 1
        if (!on) {
            r0 = r0*exp(-Beta*(t - t0))
            t0 = t
            on = 1
            synon = synon + weight
            state_discontinuity(Ron, Ron + r0)
            state_discontinuity(Roff, Roff - r0)
        }
        net_send(Cdur, nspike)
    }
    if (flag == nspike) {
        r0 = weight*Rinf + (r0 - weight*Rinf)*exp(-(t - t0)/Rtau)
        t0 = t
        synon = synon - weight
        state_discontinuity(Ron, Ron - r0)
        state_discontinuity(Roff, Roff + r0)
        on = 0
    }
}
