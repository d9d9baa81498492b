PROCEDURE a() { x = b c
 }
PROCEDURE b() {
   x = f(1, )
}
PROCEDURE c() {
   f(1) = 2
}
PROCEDURE d() {
   3 = x
}
PROCEDURE e() {
   IF (x) { y = 1 }}
PROCEDURE f(x, ) { }
PROCEDURE g() { ELSE { x = 1 } }
PARAMETER { x = 1 (mV) <0, 1 }
STATE { m FROM 0 }
LOCAL 
NEURON { SUFFIX a b }
NEURON { SUFFIX }
NEURON { RANGE a b, c  POINTPROCESS x }
ASSIGNED { v (mV) ;
}
PROCEDURE h() { x = 'a' }
PROCEDURE i() { x' = 1 m ' = 2 }
PROCEDURE j() { WHILE x { } }
PROCEDURE k() { x = 1 PARAMETER { } }
TABLE x
PARTIAL p { ~ u' = f*DEL2(w) + g }
PARAMETER { INITIAL = 3 }
BEFORE { }
PROCEDURE l() { TABLE a FROM 0 TO 1 }
