namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Every form of statement as a tree.</summary>
public sealed class StatementSyntaxTests
{
    [TestCase("if (x) y = 1", "(if x (= y 1))")]
    [TestCase("if(x)print 3 else print 4", "(if x (print 3) (print 4))")]
    [TestCase("if (a) if (b) f() else g()", "(if a (if b (call f) (call g)))")]
    [TestCase("if (a) if (b) f() else g() else h()", "(if a (if b (call f) (call g)) (call h))")]
    [TestCase("if (a) {\n b = 1\n} else if (c) {\n d = 2\n} else {\n e = 3\n}",
        "(if a (block (= b 1)) (if c (block (= d 2)) (block (= e 3))))")]
    [TestCase("if (a) -f()", "(if a (neg (call f)))")]
    [TestCase("if (a) (b)", "(if a b)")]
    [TestCase("if (a) $o1.f(b-1, 2)", "(if a (call (. $o1 f) (- b 1) 2))")]
    [TestCase("forsec $o1 $o2.f(b-1, 2)", "(forsec $o1 (call (. $o2 f) (- b 1) 2))")]
    [TestCase("while (x < 3) x += 1", "(while (< x 3) (+= x 1))")]
    [TestCase("while (1) {\n break\n}", "(while 1 (block (break)))")]
    [TestCase("ifsec \"a\" print 1", "(ifsec \"a\" (print 1))")]
    [TestCase("ifsec s { f() }", "(ifsec s (block (call f)))")]
    public void Conditions(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("for i = 0, 2 print i", "(for-range i 0 2 (print i))")]
    [TestCase("for i=a-1,b*2 { f(i) }", "(for-range i (- a 1) (* b 2) (block (call f i)))")]
    [TestCase("for a[1]=1,3 f()", "(for-range ([] a 1) 1 3 (call f))")]
    [TestCase("for (i = 0; i < 3; i += 1) f(i)", "(for (= i 0) (< i 3) (+= i 1) (call f i))")]
    [TestCase("for (;x;) f()", "(for _ x _ (call f))")]
    [TestCase("for ({i=0 j=0}; i<3; {i+=1 j+=2}) f()",
        "(for (block (= i 0) (= j 0)) (< i 3) (block (+= i 1) (+= j 2)) (call f))")]
    [TestCase("for (a L=3; 0; b L=4) f()", "(for (prefix a (= L 3)) 0 (prefix b (= L 4)) (call f))")]
    [TestCase("for (print 3; 0; print 4) f()", "(for (print 3) 0 (print 4) (call f))")]
    [TestCase("for (x) print x", "(for-segment x _ (print x))")]
    [TestCase("for(x,0) { f(x) }", "(for-segment x 0 (block (call f x)))")]
    [TestCase("for case(&x, 1, 2) print x", "(for-iterator (call case (& x) 1 2) (print x))")]
    [TestCase("for o.each(&x) { f() }", "(for-iterator (call (. o each) (& x)) (block (call f)))")]
    [TestCase("forall psection()", "(forall (call psection))")]
    [TestCase("forall { nseg = 3 }", "(forall (block (= nseg 3)))")]
    [TestCase("forsec \"dend\" L = 3", "(forsec \"dend\" (= L 3))")]
    [TestCase("forsec list if (x) f()", "(forsec list (if x (call f)))")]
    [TestCase("forsec l.object(0) { f() }", "(forsec (call (. l object) 0) (block (call f)))")]
    [TestCase("forsec $s1 print secname()", "(forsec $s1 (print (call secname)))")]
    [TestCase("forsec $o1.all insert pas", "(forsec (. $o1 all) (insert pas))")]
    [TestCase("parallel i = 0, 3 f(i)", "(parallel i 0 3 (call f i))")]
    public void Loops(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("soma L = 9", "(prefix soma (= L 9))")]
    [TestCase("dend[i] insert pas", "(prefix ([] dend i) (insert pas))")]
    [TestCase("cell.axon[2] { nseg = 3 }", "(prefix ([] (. cell axon) 2) (block (= nseg 3)))")]
    [TestCase("$o1.soma psection()", "(prefix (. $o1 soma) (call psection))")]
    [TestCase("soma for (x) print x", "(prefix soma (for-segment x _ (print x)))")]
    [TestCase("soma if (1) f() else g()", "(prefix soma (if 1 (call f) (call g)))")]
    [TestCase("soma connect dend(0), 1", "(prefix soma (connect dend 0 _ 1))")]
    [TestCase("soma dend L = 9", "(prefix soma (prefix dend (= L 9)))")]
    [TestCase("soma stim = new IClamp(.5)", "(prefix soma (= stim (new IClamp 0.5)))")]
    [TestCase("{ soma dend L=9 x=4 }", "(block (prefix soma (prefix dend (= L 9))) (= x 4))")]
    [TestCase("if (0) a L=8 else b L=9", "(if 0 (prefix a (= L 8)) (prefix b (= L 9)))")]
    [TestCase("{ if (1) a L=3 b L=4 }", "(block (if 1 (prefix a (= L 3))) (prefix b (= L 4)))")]
    [TestCase("{ o.close x = 1 }", "(block (prefix (. o close) (= x 1)))")]
    [TestCase("{ soma\ndend L=9 }", "(block soma (prefix dend (= L 9)))")]
    [TestCase("{ f() x = 1 }", "(block (call f) (= x 1))")]
    public void Sections(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("{}", "(block)")]
    [TestCase("{\n\n}", "(block)")]
    [TestCase("{x=1 y=2 print x, y}", "(block (= x 1) (= y 2) (print x y))")]
    [TestCase("{ x = 5 -x +x print x }", "(block (= x (+ (- 5 x) x)) (print x))")]
    [TestCase("{ x = 3 (x) }", "(block (= x 3) x)")]
    [TestCase("{ x = f() (4) print x }", "(block (= x (call f)) 4 (print x))")]
    [TestCase("{ {print 1} -f() print 3 }", "(block (block (print 1)) (neg (call f)) (print 3))")]
    [TestCase("{ insert hh -f() }", "(block (insert hh) (neg (call f)))")]
    [TestCase("{ insert hh (f()) }", "(block (insert hh) (call f))")]
    [TestCase("{ double x[n-1] -f() }", "(block (double ([] x (- n 1))) (neg (call f)))")]
    [TestCase("{ strdef s, t -f() }", "(block (strdef s t) (neg (call f)))")]
    [TestCase("{ insert hh x -f() }", "(block (insert hh) (- x (call f)))")]
    [TestCase("{ objref s s = f(1) -g(a-b) }", "(block (objref s) (= s (- (call f 1) (call g (- a b)))))")]
    [TestCase("forsec l -f()", "(forsec l (neg (call f)))")]
    [TestCase("forsec l.o(i-1) -f()", "(forsec (call (. l o) (- i 1)) (neg (call f)))")]
    [TestCase("for it(i-1) -f()", "(for-iterator (call it (- i 1)) (neg (call f)))")]
    [TestCase("for (x, 0) -f()", "(for-segment x 0 (neg (call f)))")]
    [TestCase("while (x-1) -f()-1", "(while (- x 1) (- (neg (call f)) 1))")]
    [TestCase("forsec l x -f()", "(forsec l (- x (call f)))")]
    [TestCase("{ print \"a\" -f() }", "(block (print \"a\") (neg (call f)))")]
    [TestCase("{ print \"a\" \"b\" }", "(block (print \"a\") \"b\")")]
    [TestCase("{ insert hh insert pas v=3 v(0.5)=4 }", "(block (insert hh) (insert pas) (= v 3) (= (call v 0.5) 4))")]
    [TestCase("{ create a, b print 3 strdef s s=\"abc\" }", "(block (create a b) (print 3) (strdef s) (= s \"abc\"))")]
    [TestCase("{x=3/**/ print x}", "(block (= x 3) (print x))")]
    public void Blocks(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("print 1, \"a\", o.x", "(print 1 \"a\" (. o x))")]
    [TestCase("print (3)+1", "(print (+ 3 1))")]
    [TestCase("insert hh", "(insert hh)")]
    [TestCase("uninsert hh", "(uninsert hh)")]
    [TestCase("access dend[3]", "(access ([] dend 3))")]
    [TestCase("access cell.soma", "(access (. cell soma))")]
    [TestCase("connect a(0), b(1)", "(connect a 0 b 1)")]
    [TestCase("connect c[1](0), o.b(x+1)", "(connect ([] c 1) 0 (. o b) (+ x 1))")]
    [TestCase("connect a(1), 0.5", "(connect a 1 _ 0.5)")]
    [TestCase("setpointer s.vpre, axon.v(1)", "(setpointer (. s vpre) (call (. axon v) 1))")]
    [TestCase("v(0:1) = -65 : -70", "(=: v 0 1 (neg 65) (neg 70))")]
    [TestCase("soma.g_pas(.2 : x) = 1 : y = 2", "(=: (. soma g_pas) 0.2 x 1 (= y 2))")]
    [TestCase("v(0:1) += 1:2", "(+=: v 0 1 1 2)")]
    [TestCase("delete x", "(delete x)")]
    [TestCase("depvar x, y", "(depvar x y)")]
    [TestCase("depvar x, y[i][2]", "(depvar x ([] y i 2))")]
    [TestCase("eqn x:: 3*x + y = 10", "(eqn x (+ (* 3 x) y) 10)")]
    [TestCase("eqn x[1]: x =", "(eqn ([] x 1) x _)")]
    [TestCase("eqn x: = -5", "(eqn x _ (neg 5))")]
    [TestCase("stop", "(stop)")]
    [TestCase("debug", "(debug)")]
    [TestCase("help", "(help )")]
    [TestCase("help for ever", "(help for ever)")]
    [TestCase("help /* me */ out // please", "(help out)")]
    [TestCase("break", "(break)")]
    [TestCase("continue", "(continue)")]
    [TestCase("iterator_statement", "(iterator_statement)")]
    [TestCase("return", "(return)")]
    [TestCase("return -3", "(return (neg 3))")]
    [TestCase("{ return(3) print 5 }", "(block (return 3) (print 5))")]
    [TestCase("{ if (1) return print 3 }", "(block (if 1 (return)) (print 3))")]
    public void Commands(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("create soma, dend[n], a[2][3]", "(create soma ([] dend n) ([] a 2 3))")]
    [TestCase("double x[3], y[2][n+1]", "(double ([] x 3) ([] y 2 (+ n 1)))")]
    [TestCase("objref o, p[3]", "(objref o ([] p 3))")]
    [TestCase("objectvar o", "(objref o)")]
    [TestCase("strdef s, t", "(strdef s t)")]
    [TestCase("public a, b", "(public a b)")]
    [TestCase("external a", "(external a)")]
    [TestCase("begintemplate Cell", "(begintemplate Cell)")]
    [TestCase("endtemplate Cell", "(endtemplate Cell)")]
    [TestCase("proc f() { print 1 }", "(proc f (block (print 1)))")]
    [TestCase("func f () { return $1 }", "(func f (block (return $1)))")]
    [TestCase("obfunc f() { localobj o\n return o }", "(obfunc f (block (localobj o) (return o)))")]
    [TestCase("iterator it() { local i\n for i=1,3 { $&1=i iterator_statement } }",
        "(iterator it (block (local i) (for-range i 1 3 (block (= $&1 i) (iterator_statement)))))")]
    [TestCase("proc f() { local a, b -g() }", "(proc f (block (local a b) (neg (call g))))")]
    [TestCase("proc f() { local a, b localobj o, p x = 1 }", "(proc f (block (local a b) (localobj o p) (= x 1)))")]
    [TestCase("proc f() {}", "(proc f (block))")]
    [TestCase("proc f() { objref o strdef s double d[3] create a }",
        "(proc f (block (objref o) (strdef s) (double ([] d 3)) (create a)))")]
    public void Declarations(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [Test]
    public void A_session_file_parses()
    {
        const string session = """
            objectvar save_window_, rvp_
            objectvar scene_vector_[4]
            objectvar ocbox_, ocbox_list_, scene_, scene_list_
            {ocbox_list_ = new List()  scene_list_ = new List()}
            {pwman_place(0,0,0)}
            {
            xpanel("RunControl", 0)
            v_init = -65
            xvalue("Init","v_init", 1,"stdinit()", 1, 1 )
            xpanel(12,186)
            }
            {
            save_window_ = new Graph(0)
            save_window_.size(0,5,-80,40)
            scene_vector_[2] = save_window_
            {save_window_.view(0, -80, 5, 120, 303, 187, 300.48, 200.32)}
            save_window_.addvar("soma.v( 0.5 )", 1, 1, 0.8, 0.9, 2)
            }
            objectvar scene_vector_[1]
            {doNotify()}
            """;
        Assert.That(Script.Parse(session), Has.Exactly(9).Items.And.All.Property("Error").Null);
    }
}
