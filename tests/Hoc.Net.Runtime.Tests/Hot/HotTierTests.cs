namespace Hoc.Net.Runtime.Tests.Hot;

/// <summary>What could go wrong in compiled code, in particular when something changes under it.</summary>
public sealed class HotTierTests
{
    private const string Counter = """
        begintemplate Counter
        public n, add, get, fail, list
        double list[3]
        proc init() { n = $1 }
        proc add() { n += $1 }
        func get() { return n }
        func fail() { return n / $1 }
        endtemplate Counter
        objref c, nil
        c = new Counter(5)

        """;

    [TestCase("x = 0\nfor i=0,99 x = x + i*2\nprint x, i", "9900 100 \n")]
    [TestCase("x = 0\nfor i=0,99 { if (i % 2) continue  x += i  if (i > 50) break }\nprint x, i", "702 52 \n")]
    [TestCase("x = 0  \nwhile (x < 37) { x += 2 }\nprint x", "38 \n")]
    [TestCase("proc f() { local i, x  x = 0  for i=1,30 { x += i  if (x > 100) { print x, i  return } } }\nf()", "105 14 \n")]
    [TestCase("func f() { local i  for (i = 0; 1; i += 1) if (i*i > $1) return i  return -1 }\nprint f(200)", "15 \n")]
    [TestCase("func fib() { if ($1 < 2) return $1  return fib($1-1) + fib($1-2) }\nprint fib(15)", "610 \n")]
    [TestCase("func f() { $1 = $1 + 1  return $1 }\nx = 3\nfor i=0,20 x = f(x)\nprint x", "24 \n")]
    [TestCase("float_epsilon = 0.5\nx = 0\nfor i=0,20 { if (i == 10.4) x += 1  if (i < 3.2) x += 10 }\nprint x", "31 \n")]
    [TestCase("double a[2][3]\nfor k=0,20 for i=0,1 for j=0,2 a[i][j] += i*10 + j\nprint a[1][2], a[0][1]", "252 21 \n")]
    [TestCase("func f() { local x  x = $1 x += 1  return x*numarg() }\nx = 0\nfor i=0,20 x += f(i, 7)\nprint x", "462 \n")]
    [TestCase("proc p() { $&1 += 1 }\nproc q() { local i, y  y = 0  for i=0,20 { p(&y) }  print y }\nq()", "21 \n")]
    [TestCase("iterator it() { local i  for i=$1,$2 { $&3 = i  iterator_statement } }\nproc q() { local s, k  s = 0  for it(1, 20, &k) { s += k  if (k == 15) break }  print s }\nq()", "120 \n")]
    [TestCase("objref w\nw = new Vector(10)\nproc q() { local i  for i=0,9 { w.x[i] = i  w.x[i] += w.x[i]*2 } }\nq()\nprint w.x[9], w.sum()", "27 135 \n")]
    [TestCase("strdef s\nproc q() { local i  for i=0,9 { sprint(s, \"%d,%g\", i, i/4) } }\nq()\nprint s", "9,2.25\n")]
    public void Compiled_code_computes_the_same(string script, string output) =>
        Assert.That(BothTiers.Same(script).Output, Is.EqualTo(output));

    [TestCase("x = 0\nproc f() { x += 1 }\nproc g() { local i  for i=0,20 { f()  if (i == 10) execute(\"~proc f() { x += 100 }\") } }\ng()\nprint x", "1011 \n")]
    [TestCase("func f() { return $1 }\nproc g() { local i  x = 0  for i=0,20 { x += f(i, 2)  if (i == 10) execute(\"~func f() { return $1*$2 }\") } }\nx = 0\ng()\nprint x", "365 \n")]
    [TestCase("x = 0\nproc f() { execute(\"~proc f() { x += 7 }\")  x += 1 }\nfor i=0,5 f()\nprint x", "36 \n")]
    [TestCase("func f() { if ($1 == 8) execute(\"~func f() { return 1000 }\")  if ($1 == 0) return 0  return 1 + f($1-1) }\nprint f(20)", "1013 \n")]
    [TestCase("func g() { if ($1 == 8) h()  if ($1 == 0) return 0  return 1 + g($1-1) }\nproc h() { execute(\"~func g() { return 1000 }\") }\nprint g(20)", "1013 \n")]
    public void A_procedure_may_be_redefined_while_it_is_running(string script, string output) =>
        Assert.That(BothTiers.Same(script).Output, Is.EqualTo(output));

    [TestCase("x = 1\nproc p() { local i  for i=0,20 { x = x + 1  if (i == 10) execute(\"double x[3]\") }  print x, i }\np()\nprint x[0]")]
    [TestCase("proc p() { local i  for i=0,20 { y = y + 1  if (i == 10) execute(\"double y[3]\") }  print y, i }\np()\nprint y[0]")]
    [TestCase("x = 1\nfor i=0,20 { x += 2  if (i == 7) execute(\"double x[2]\") }\nprint x[0]")]
    [TestCase("proc f() { x = 1 }\nx = 0\nfor i=0,20 { f()  if (i == 7) execute(\"~func f() { x += 2 return 3 }\") }\nprint x, f()")]
    [TestCase("for i=0,9 { z = i  w = z*2 }\nprint z, w")]
    [TestCase("proc p() { for i=0,9 { later = i + later2 } }\nlater2 = 4\np()\np()\np()\nprint later")]
    public void A_name_may_come_to_stand_for_something_else(string script) => BothTiers.Same(script, "print i\n");

    [TestCase("for i=0,20 { c.add(i) }\nprint c.n, c.get()")]
    [TestCase("for i=0,20 { c.n += i*c.n/100 }\nprint c.n")]
    [TestCase("objref d\nd = new Counter(2)\nobjref o\nfor i=0,20 { if (i%2) o = c else o = d\n o.add(1) }\nprint c.n, d.n")]
    [TestCase("objref d\nd = new Vector(3)\nobjref o\nfor i=0,20 { if (i%3 == 2) o = d else o = c\n x = o.x[1] }\nprint x")]
    [TestCase("proc t() { local i  localobj k  k = new Counter(1)  for i=0,20 k.add(i)  print k.get(), k }\nt()\nt()")]
    [TestCase("obfunc make() { return new Counter($1) }\nfor i=0,20 { x = make(i).get() + c.get() }\nprint x")]
    [TestCase("for i=0,20 { c.list[1] += 1  x = c.list[1] }\nprint x")]
    [TestCase("for i=0,20 { x = c.nothing }\nprint x")]
    [TestCase("for i=0,20 { x += nil.n }\nprint x")]
    [TestCase("for i=0,20 { if (i == 9) objref c\n c.add(1) }\nprint c")]
    public void Objects_are_the_same(string script) => BothTiers.Same($"x = 0\n{Counter}{script}", "print i, x, c\n");

    [TestCase("func f() { return 1/$1 }\nfunc g() { return f($1-10) + 1 }\nfor i=0,20 x = g(i)", "called at test.hoc:2")]
    [TestCase("double a[5]\nproc p() { local i  for i=0,9 a[i] = i }\np()", "outside 'a'")]
    [TestCase("objref w\nw = new Vector(5)\nproc p() { local i  for i=0,9 w.x[i] = i }\np()", "out of range")]
    [TestCase("func f() { if ($1 < 5) return 1 }\nfor i=0,9 x = f(i)", "without returning a value")]
    [TestCase("func f() { return $1 + $2 }\nfor i=0,9 x = f(i)", "it has no argument 2")]
    [TestCase("func f() { return sqrt(5 - $1) }\nfor i=0,9 x = f(i)", "does not exist")]
    [TestCase("func f() { return (5 - $1)^0.5 }\nfor i=0,9 x = f(i)", "no real number")]
    [TestCase("func f() { return exp($1*100) }\nfor i=0,9 x = f(i)\nprint x", "is too large")]
    [TestCase("func f() { return 10 % (5-$1) }\nfor i=0,9 x = f(i)", "must be above 0")]
    [TestCase("func f() { return f($1 + 1) }\nf(1)", "calls still running")]
    [TestCase("func f() { return g($1 + 1) }\nfunc g() { return f($1 + 1) }\nx = f(1)", "calls still running")]
    [TestCase("func f() { strdef s  return s }\nfor i=0,9 x = f(i)", "a number is needed")]
    [TestCase("begintemplate T\npublic f\nfunc f() { return g($1) }\nfunc g() { return 1/(5-$1) }\nendtemplate T\nobjref o\no = new T()\nfor i=0,9 x = o.f(i)", "T[0].f")]
    public void Mistakes_have_the_same_place_and_calls(string script, string words)
    {
        ScriptRun run = BothTiers.Same(script, "print i\n");
        Assert.That(run.Diagnostics, Does.Contain(words));
    }

    [TestCase("for i=0,20 { x = i  if (i == 5) stop }\nprint x")]
    [TestCase("proc p() { local i  for i=0,20 { x = i  if (i == 5) quit() } }\np()\nprint x")]
    [TestCase("proc p() { local i  for i=0,20 { execute1(\"x = 1/0\", 0)  x += 1 } }\nx = 0\np()\nprint x")]
    [TestCase("func f() { execute1(\"y = zzz\", 0)  return $1 }\nx = 0\nfor i=0,20 x += f(i)\nprint x")]
    [TestCase("create soma\nsoma nseg = 5\nproc p() { local k  for k=0,10 { soma for (x) { v_tmp = x*k }  print v_tmp, secname() } }\naccess soma\np()")]
    public void A_script_ends_the_same_way(string script) => BothTiers.Same(script, "print 1, x\n");

    [TestCase(16 << 20)]
    [TestCase(64 << 20)]
    public void Recursion_ends_in_a_diagnostic_on_any_stack(int stackSize)
    {
        var options = new HocSessionOptions { StackSize = stackSize, CallDepth = 10_000_000, HotAfter = 3 };
        ScriptRun run = ScriptRun.Of("func f() { return 1 + f($1 + 1) }\nx = f(1)\n", options);
        Assert.That(run.Diagnostics, Does.Contain("calls still running"));
        run = ScriptRun.Of("proc f() { local i  for i=0,9 { f() } }\nf()\n", options);
        Assert.That(run.Diagnostics, Does.Contain("calls still running"));
    }

    [TestCase("while (1) { x = x + 1 }")]
    [TestCase("for (;1;) { }")]
    [TestCase("func fib() { if ($1 < 2) return $1  return fib($1-1) + fib($1-2) }\nx = fib(70)")]
    [TestCase("proc p() { while (1) { c.add(1) } }\np()")]
    [TestCase("proc p() { while (1) { c = new Counter(1) c.add(1) } }\np()")]
    public void An_endless_script_can_be_interrupted(string script)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output, Error = error, HotAfter = 10 });
        Task<int> run = Task.Run(() => session.RunText($"x = 0\n{Counter}{script}\n"));
        Thread.Sleep(300);
        session.Interrupt();
        Assert.That(run.Wait(TimeSpan.FromSeconds(60)), "the script must end");
        Assert.That(error.ToString(), Does.Contain("interrupted"));
        Assert.That(session.RunText("print 7\n"), Is.Zero);
        Assert.That(output.ToString(), Is.EqualTo("7 \n"));
    }
}
