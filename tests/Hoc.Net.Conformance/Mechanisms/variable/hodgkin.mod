: The squid axon's currents, with rates that a current and equations share (Hodgkin and Huxley 1952, J. Physiol. 117:500).
NEURON { SUFFIX vhodgkin USEION na READ ena WRITE ina USEION k READ ek WRITE ik NONSPECIFIC_CURRENT il }
ASSIGNED { v (mV) celsius (degC) ena (mV) ek (mV) ina (mA/cm2) ik (mA/cm2) il (mA/cm2) minf hinf ninf mtau (ms) htau (ms) ntau (ms) }
STATE { m h n }
INITIAL { rates(v) m = minf h = hinf n = ninf }
BREAKPOINT {
    SOLVE gates METHOD cnexp
    ina = .12*m*m*m*h*(v - ena)
    ik = .036*n*n*n*n*(v - ek)
    il = .0003*(v + 54.3)
}
DERIVATIVE gates { rates(v) m' = (minf - m)/mtau h' = (hinf - h)/htau n' = (ninf - n)/ntau }
FUNCTION trap(x, y) { if (fabs(x/y) < 1e-6) { trap = y*(1 - x/y/2) } else { trap = x/(exp(x/y) - 1) } }
PROCEDURE rates(v) {
    LOCAL a, b
    TABLE minf, mtau, hinf, htau, ninf, ntau DEPEND celsius FROM -100 TO 100 WITH 200
    a = .1*trap(-(v + 40), 10)  b = 4*exp(-(v + 65)/18)   minf = a/(a + b) mtau = 1/(a + b)
    a = .07*exp(-(v + 65)/20)   b = 1/(exp(-(v + 35)/10) + 1) hinf = a/(a + b) htau = 1/(a + b)
    a = .01*trap(-(v + 55), 10) b = .125*exp(-(v + 65)/80) ninf = a/(a + b) ntau = 1/(a + b)
}
