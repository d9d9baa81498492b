: A voltage clamp with two electrodes and real amplifiers. A follower of time constant tau1 measures the cell (vi); it is summed
: with the command at the input of the control amplifier (e), whose output (vo), of some gain and time constant tau2,
: drives the cell through rstim; fac compensates for that resistance. Backward Euler gives for a step dt, with r1 = tau1/dt, r2 = tau2/dt
: and the values of the step before marked 0,
:     vi = v + fac*(vo - v)
:     vo + r2*(vo - vo0) = -gain*e
:     vi - e + r1*((vi - vi0) - (e - e0)) = stim + e
: The clamp is stiff, so that v itself depends on how these equations are rounded; the current to look at is that of the step's end. Use
: secondorder = 0 and the fixed step.

NEURON {
    POINT_PROCESS VClamp
    ELECTRODE_CURRENT i
    RANGE e0, vo0, vi0, dur, amp, gain, rstim, tau1, tau2, fac, i
}

DEFINE LEVELS 3

UNITS {
    (nA) = (nanoamp)
    (mV) = (millivolt)
}

PARAMETER {
    dur[LEVELS] (ms) <0, 1e9>
    amp[LEVELS] (mV)
    gain = 1e5 <0, 1e9>
    rstim = 1 (megohm) <1e-9, 1e9>
    tau1 = .001 (ms) <0, 1e9>
    tau2 = 0 (ms) <0, 1e9>
    e0 (mV)
    vo0 (mV)
    vi0 (mV)
    fac = 0 <1, 10>
}

ASSIGNED {
    v (mV)
    dt (ms)
    i (nA)
    stim (mV)
    ends (ms)
}

STATE {
    e (mV)
    vo (mV)
    vi (mV)
}

INITIAL {
    e = 0
    vo = v
    vi = v
    e0 = 0
    vo0 = v
    vi0 = v
    FROM level = 0 TO LEVELS - 1 {
        if (dur[level] > 0 && amp[level] != 0) { needs_fixed_step() }
    }
}

BREAKPOINT {
    SOLVE update METHOD after_cvode
    command()
    i = current()
}

: The level at t. Where one is in force, the clamp must not count as ended before the step is over.
PROCEDURE command() {
    LOCAL found
    ends = 0
    found = 0
    FROM level = 0 TO LEVELS - 1 {
        if (found == 0) {
            stim = amp[level]
            ends = ends + dur[level]
            if (t < ends) {
                ends = ends + 100
                found = 1
            }
        }
    }
}

FUNCTION current() (nA) {
    if (t > ends) {
        e0 = 0
        vo0 = 0
        current = 0
    } else {
        SOLVE amplifiers
        current = (vo - v)/rstim
    }
}

LINEAR amplifiers {
    LOCAL r1, r2
    r1 = tau1/dt
    r2 = tau2/dt
    ~ vi = v + fac*vo - fac*v
    ~ r2*vo - r2*vo0 + vo = -gain*e
    ~ -stim - e + vi - e + r1*vi - r1*e - r1*(vi0 - e0) = 0
}

PROCEDURE update() {
    i = current()
    e0 = e
    vo0 = vo
    vi0 = vi
}
