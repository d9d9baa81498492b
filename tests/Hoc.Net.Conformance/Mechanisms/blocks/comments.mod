TITLE comments, a title and odd layouts
COMMENT
Text in between; BREAKPOINT { i = 1000 } is not code here.
ENDCOMMENT
NEURON { SUFFIX comms NONSPECIFIC_CURRENT i RANGE g,e : a remark
  RANGE
     x }
INDEPENDENT {t FROM 0 TO 1 WITH 1 (ms)}
UNITS { (mV) = (millivolt) (mA) = (milliamp) }
PARAMETER { g=.002 e= -6.e1 k=1.e-1 ? another remark
}
ASSIGNED { v (mV) i (mA/cm2) x }
BREAKPOINT { x = g*
     (v - e) i = x + k
     - 0.1 : ends here
}
COMMENT
last words
ENDCOMMENT
