namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Expressions as trees; precedences and associativity as nrniv 8.2.2 computes them.</summary>
public sealed class ExpressionSyntaxTests
{
    [TestCase("1", "1")]
    [TestCase("1.5", "1.5")]
    [TestCase(".5", "0.5")]
    [TestCase("5.", "5")]
    [TestCase("1e3", "1000")]
    [TestCase("1.E+3", "1000")]
    [TestCase("1e-3", "0.001")]
    [TestCase("1e", "1")]
    [TestCase("1e+", "1")]
    [TestCase("1E400", "Infinity")]
    public void Numbers(string text, string value) => Assert.That(Script.Print(text), Is.EqualTo(value));

    [TestCase("\"\"", "\"\"")]
    [TestCase("\"a // b /* c\"", "\"a // b /* c\"")]
    [TestCase("\"tab\\tnewline\\n\"", "\"tab\\tnewline\\n\"")]
    [TestCase("\"say \\\"hi\\\" \\\\\"", "\"say \\\"hi\\\" \\\\\"")]
    [TestCase("\"\\b\\f\\r\"", "\"\b\f\r\"")]
    [TestCase("\"\\q\\a\\v\\x41\\0\"", "\"qavx410\"")]
    [TestCase("\"two\\\nlines\"", "\"two\\nlines\"")]
    [TestCase("\"two\\\r\nlines\"", "\"two\\nlines\"")]
    [TestCase("\"two\\\rlines\"", "\"two\\nlines\"")]
    [TestCase("\"caf\u00e9 \u00ff\"", "\"caf\u00e9 \u00ff\"")]
    public void Strings(string text, string value) => Assert.That(Script.Print(text), Is.EqualTo(value));

    [TestCase("2^3^2", "(^ 2 (^ 3 2))")]
    [TestCase("-2^2", "(neg (^ 2 2))")]
    [TestCase("2^-1", "(^ 2 (neg 1))")]
    [TestCase("2^-1^2", "(^ 2 (neg (^ 1 2)))")]
    [TestCase("2^-3*4", "(* (^ 2 (neg 3)) 4)")]
    [TestCase("!2^0", "(! (^ 2 0))")]
    [TestCase("-!1", "(neg (! 1))")]
    [TestCase("--3", "(neg (neg 3))")]
    [TestCase("-a*b", "(* (neg a) b)")]
    [TestCase("!a == b", "(== (! a) b)")]
    [TestCase("!a + b", "(+ (! a) b)")]
    [TestCase("a*b/c%d", "(% (/ (* a b) c) d)")]
    [TestCase("a-b-c", "(- (- a b) c)")]
    [TestCase("a - -b", "(- a (neg b))")]
    [TestCase("a+b*c", "(+ a (* b c))")]
    [TestCase("(a+b)*c", "(* (+ a b) c)")]
    [TestCase("a < b < c", "(< (< a b) c)")]
    [TestCase("a == b < c", "(< (== a b) c)")]
    [TestCase("a < b == c", "(== (< a b) c)")]
    [TestCase("a+1 >= b-1", "(>= (+ a 1) (- b 1))")]
    [TestCase("a > b && c <= d", "(&& (> a b) (<= c d))")]
    [TestCase("a || b && c", "(|| a (&& b c))")]
    [TestCase("a && b || c", "(|| (&& a b) c)")]
    [TestCase("a != b || !c", "(|| (!= a b) (! c))")]
    public void Operators(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("x = 3", "(= x 3)")]
    [TestCase("x = y = 3", "(= x (= y 3))")]
    [TestCase("x += y *= 2", "(+= x (*= y 2))")]
    [TestCase("x -= 1", "(-= x 1)")]
    [TestCase("x /= 2", "(/= x 2)")]
    [TestCase("x = a || b", "(= x (|| a b))")]
    [TestCase("a + x = 3", "(+ a (= x 3))")]
    [TestCase("2*x = 3 + 1", "(* 2 (= x (+ 3 1)))")]
    [TestCase("-f = 4", "(neg (= f 4))")]
    [TestCase("x = (y = 3)*2", "(= x (* (= y 3) 2))")]
    [TestCase("x = -3", "(= x (neg 3))")]
    [TestCase("s = \"abc\"", "(= s \"abc\")")]
    [TestCase("$1 = 2", "(= $1 2)")]
    public void Assignments(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("a.b", "(. a b)")]
    [TestCase("a . b .c", "(. (. a b) c)")]
    [TestCase("a[1]", "([] a 1)")]
    [TestCase("a[i][j+1]", "([] a i (+ j 1))")]
    [TestCase("a [1]", "([] a 1)")]
    [TestCase("a[1].b[2][3].c", "(. ([] (. ([] a 1) b) 2 3) c)")]
    [TestCase("f()", "(call f)")]
    [TestCase("f (1, \"s\")", "(call f 1 \"s\")")]
    [TestCase("v(.5)", "(call v 0.5)")]
    [TestCase("soma.v(.5) = 3", "(= (call (. soma v) 0.5) 3)")]
    [TestCase("a.b(1).c", "(. (call (. a b) 1) c)")]
    [TestCase("v.c.add(3).printf()", "(call (. (call (. (. v c) add) 3) printf))")]
    [TestCase("a[1](2)", "(call ([] a 1) 2)")]
    [TestCase("Vector[0].x[1] = 3", "(= ([] (. ([] Vector 0) x) 1) 3)")]
    public void Paths(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("f(&x)", "(call f (& x))")]
    [TestCase("f(&v(.5), &o.x[3], &a)", "(call f (& (call v 0.5)) (& ([] (. o x) 3)) (& a))")]
    [TestCase("f(&$&1)", "(call f (& $&1))")]
    [TestCase("f(x = 3)", "(call f (= x 3))")]
    [TestCase("f(g(h()), -1)", "(call f (call g (call h)) (neg 1))")]
    [TestCase("o = new List()", "(= o (new List))")]
    [TestCase("a = b = new Vector(3, 0)", "(= a (= b (new Vector 3 0)))")]
    [TestCase("f(new Pointer(&x))", "(call f (new Pointer (& x)))")]
    [TestCase("read(x)", "(call read x)")]
    [TestCase("n = read(x[2])", "(= n (call read ([] x 2)))")]
    public void Arguments(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [TestCase("$1 + $12", "(+ $1 $12)")]
    [TestCase("$i + $&i", "(+ $i $&i)")]
    [TestCase("f($s1, $si, $o2, $oi, $&3)", "(call f $s1 $si $o2 $oi $&3)")]
    [TestCase("$o1.x[2]", "([] (. $o1 x) 2)")]
    [TestCase("$&1[3] = 4", "(= ([] $&1 3) 4)")]
    public void ProcedureArguments(string text, string tree) => Assert.That(Script.Print(text), Is.EqualTo(tree));

    [Test]
    public void A_chain_of_ten_thousand_terms_parses()
    {
        string sum = string.Join("+", Enumerable.Repeat("x", 10_000));
        Assert.That(Script.Print(sum), Is.EqualTo(new string('#', 9_999).Replace("#", "(+ ") + "x" + new string('#', 9_999).Replace("#", " x)")));
    }
}
