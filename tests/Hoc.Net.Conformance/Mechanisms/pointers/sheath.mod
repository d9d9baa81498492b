: Sets the potential outside from a pointer, and sums what crosses the membrane, as models of stimulation and of field potentials do.
NEURON {
    SUFFIX sheath
    RANGE factor, seen, sum
    POINTER im, ex, outside
}
PARAMETER { factor = -3 }
ASSIGNED { im (mA/cm2) ex (mV) outside (mV) seen sum }
INITIAL { ex = 0 seen = 0 sum = 0 }
BEFORE BREAKPOINT { ex = factor*sin(3*t) }
AFTER SOLVE { seen = outside sum = sum + im }
