: Trigonometric and hyperbolic functions.
NEURON { SUFFIX ftrig }
FUNCTION s(x) { s = sin(x) }
FUNCTION c(x) { c = cos(x) }
FUNCTION ta(x) { ta = tan(x) }
FUNCTION as(x) { as = asin(x) }
FUNCTION ac(x) { ac = acos(x) }
FUNCTION at(x) { at = atan(x) }
FUNCTION at2(x, b) { at2 = atan2(x, b) }
FUNCTION sh(x) { sh = sinh(x) }
FUNCTION ch(x) { ch = cosh(x) }
FUNCTION th(x) { th = tanh(x) }
