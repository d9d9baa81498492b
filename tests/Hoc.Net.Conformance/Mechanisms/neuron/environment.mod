: The variables of the surroundings: diam, area, celsius, dt and t.
NEURON {
    SUFFIX surround
    NONSPECIFIC_CURRENT i
    RANGE d, a, c, steps, time, amp
}
PARAMETER {
    amp = 0.001
    celsius (degC)
}
ASSIGNED {
    v (mV)
    i (mA/cm2)
    diam (micron)
    area (micron2)
    dt (ms)
    d a c steps time
}
INITIAL {
    d = diam
    a = area
    c = celsius
    steps = dt
    time = t
}
BREAKPOINT {
    time = t
    steps = steps + dt
    i = amp*(v + 60)*diam/10*(1 + area/1000)*(1 + celsius/37)
}
