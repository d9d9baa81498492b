using Hoc.Net.Language.Hoc.Parsing;

namespace Hoc.Net.Runtime.Tests.Scripts;

/// <summary>Statements that share what was made of one of them do what they do alone.</summary>
internal sealed class StatementReuseTests
{
    private static string Repeat(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    [TestCase("print 1\nprint 2\nprint 3\nprint 4\n", "1 \n2 \n3 \n4 \n")]
    [TestCase("1\n2.5\n-3\n-4e2\n-5\n", "\t1 \n\t2.5 \n\t-3 \n\t-400 \n\t-5 \n", TestName = "Values are echoed")]
    [TestCase("x=0\n{x+=1}\n{x+=2}\n{x+=3}\nprint x\n", "6 \n")]
    [TestCase("x=2\nx=-x^2\nx=-x^3\nx=-x^2\nprint x\nprint -2^2\nprint -3^2\nprint -4^2\n", "-4096 \n-4 \n-9 \n-16 \n")]
    [TestCase("print - -1\nprint - -2\nprint - -3\n", "1 \n2 \n3 \n")]
    [TestCase("strdef s\nprint \"1\"\nprint \"2\"\ns = \"a1\"\ns = \"a2\"\ns = \"a3\"\nprint s\n", "1\n2\na3\n")]
    [TestCase("y=7\nx=1\nx=2\ndouble x[3]\nx=3\nx[1]=4\nx[1]=5\nx[2]=6\nprint x[0],x[1],x[2]\n", "3 5 6 \n")]
    [TestCase("func f() {return $1}\nf(1)\nf(2)\nfunc f() {return -$1}\nf(3)\nf(4)\nproc f() {print $1}\nf(5)\nf(6)\n", "\t1 \n\t2 \n\t-3 \n\t-4 \n5 \n6 \n")]
    [TestCase("sin(0)\nsin(0)\nsin(0)\nfunc cube() {return $1^3}\ncube(1)\ncube(2)\ncube(3)\n", "\t0 \n\t0 \n\t0 \n\t1 \n\t8 \n\t27 \n")]
    [TestCase("create a[3]\na[0] L=5\na[1] L=6\na[2] L=7\na[0] print L\na[1] print L\na[2] print L\n", "5 \n6 \n7 \n")]
    [TestCase("objref w\nw=new Vector()\n{w.append(1,2)}\n{w.append(-3,4)}\n{w.append(-5,6)}\n{w.append(-7,8)}\nprint w.size, w.x[6]\n", "8 -7 \n")]
    [TestCase("x=0\nexecute(\"x=1\")\nexecute(\"x=2\")\nexecute(\"x=3\")\nprint x\n", "\t0 \n\t0 \n\t0 \n3 \n")]
    [TestCase("x=0\ndelete x\nx=1\nx=2\nx=3\ndelete x\nx=4\nx=5\nprint x\n", "5 \n")]
    [TestCase("{x=1 y=x+1}\n{x=2 y=x+2}\n{x=3 y=x+3}\nprint x,y\n", "3 6 \n", TestName = "A block that makes its variables")]
    public void Statements_mean_what_they_mean_alone(string script, string output)
    {
        foreach (StatementReuse reuse in Enum.GetValues<StatementReuse>())
            Assert.That(Run(script, reuse), Is.EqualTo(new ScriptRun(0, output, "")), $"{reuse}");
    }

    [Test]
    public void A_statement_may_run_inside_one_of_its_shape()
    {
        const string recursion = """
            n = 0
            func f() { n += 1  if ($1 > 0) { execute(s[$1]) }  return $1 }
            strdef s
            proc deep() { if ($1 > 0) { sprint(s, "f2(g(%d), %d)", $1 - 1, $1 * 10) execute1(s) } }
            func g() { deep($1)  return $1 }
            func f2() { print $1, $2  return $1 + $2 }
            f2(g(3), 30)
            f2(g(2), 40)
            f2(g(1), 50)
            """;
        string script = recursion.Replace("func f() { n += 1  if ($1 > 0) { execute(s[$1]) }  return $1 }\n", "") + "\n";
        ScriptRun alone = Run(script, StatementReuse.Never);
        Assert.That(alone.Output, Does.StartWith("0 10 \n\t10 \n1 20 \n\t21 \n2 30 \n"));
        Assert.That(Run(script, StatementReuse.Repeated), Is.EqualTo(alone));
        Assert.That(Run(script, StatementReuse.Always), Is.EqualTo(alone));
    }

    [Test]
    public void A_run_may_run_inside_itself()
    {
        string items = Repeat(40, i => $"  f(g({i}), {-i}, {i * 100})\n");
        string script = $"depth = 0\nn = 0\nproc f() {{ n += $1 + $2 + $3 }}\nfunc g() {{ if ($1 == 20 && depth < 3) {{ depth += 1 p() }} return $1 }}\nproc p() {{\n{items}}}\np()\nprint n\n";
        Assert.That(Run(script, StatementReuse.Repeated), Is.EqualTo(Run(script, StatementReuse.Never)));
        Assert.That(Run(script, StatementReuse.Always).Output, Is.EqualTo("312000 \n"));
    }

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(1000)]
    public void A_mistake_is_shown_where_it_is(int line)
    {
        string script = "double x[100]\n" + Repeat(1000, i => i + 2 == line ? "  x [ 1.5 ] = x[ 200.25 ] // here\n" : $"x[{i % 7}] = x[{i % 3}]\n");
        AssertAlike(script, diagnostics =>
        {
            Assert.That(diagnostics, Does.StartWith($"test.hoc:{line}:18: error "));
            Assert.That(diagnostics, Does.Contain("      x [ 1.5 ] = x[ 200.25 ] // here\n                     ^^^^^^\n"));
        });
    }

    [TestCase(5)]
    [TestCase(700)]
    public void A_mistake_in_a_run_is_shown_where_it_is(int line)
    {
        string items = Repeat(1000, i => i + 3 == line ? "  f( -1.25 ,\t300) f(0,0)\n" : $"f({i}, {i % 5})\n");
        string script = $"proc f() {{ if ($2 > 200) x = log(-$2) }}\n{{\n{items}}}\n";
        AssertAlike(script, diagnostics =>
        {
            Assert.That(diagnostics, Does.StartWith("test.hoc:1:"));
            Assert.That(diagnostics, Does.Contain($"in f(), called at test.hoc:{line}"));
        });
    }

    [Test]
    public void Messages_speak_of_the_statement_that_runs()
    {
        const string script = "objref o[3]\no[2] = new Vector(2)\nprint o[2].x[0]\nprint o[2].x[1]\nprint o[2].size\no[2].x[0] = 1\no[2].x[1] = 2\nprint o[1].x[0]\n";
        AssertAlike(script, diagnostics => Assert.That(diagnostics, Does.Contain("'o[1]' refers to no object")));
    }

    [Test]
    public void After_a_mistake_the_shape_still_works()
    {
        const string script = "double x[3]\nexecute1(\"x[1] = 1\", 0)\nexecute1(\"x[2] = 2\", 0)\nexecute1(\"x[9] = 3\", 0)\nexecute1(\"x[0] = 4\", 0)\nprint x[0], x[1], x[2]\n";
        Assert.That(Run(script, StatementReuse.Always), Is.EqualTo(Run(script, StatementReuse.Never)));
    }

    [Test]
    public void Statements_in_a_template_are_its_own()
    {
        const string script = "x=1\nx=2\nx=3\nbegintemplate T\npublic x\nx=4\nx=5\nx=6\nproc init() { x = 7 }\nendtemplate T\nobjref o\no = new T()\nx=8\nprint x, o.x\nexecute(\"x=9\", o)\nexecute(\"x=10\", o)\nexecute(\"x=11\", o)\nprint x, o.x\n";
        AssertAlike(script, static diagnostics => Assert.That(diagnostics, Is.Empty));
        Assert.That(Run(script, StatementReuse.Always).Output, Is.EqualTo("8 7 \n\t0 \n\t0 \n\t0 \n8 11 \n"));
    }

    [Test]
    public void Later_statements_know_the_place_where_they_were_scheduled()
    {
        string script = "objref f[3]\n" + Repeat(3, i => $"f[{i}] = new FInitializeHandler({i % 2}, \"nosuch()\")\n") + "create soma\naccess soma\nfinitialize(-65)\n";
        AssertAlike(script, diagnostics => Assert.That(diagnostics, Does.Contain("called at test.hoc:")));
    }

    [Test]
    public void Random_scripts_of_few_shapes_write_the_same()
    {
        for (int seed = 0; seed < 150; seed++)
        {
            string script = RandomScript(new Random(seed));
            ScriptRun alone = Run(script, StatementReuse.Never);
            foreach (StatementReuse reuse in (StatementReuse[])[StatementReuse.Repeated, StatementReuse.Always])
                if (Run(script, reuse) is var run && run != alone) Assert.That(run, Is.EqualTo(alone), $"seed {seed}:\n{script}");
        }
    }

    private static string RandomScript(Random random)
    {
        string Number() => random.Next(4) switch { 0 => $"{random.Next(10)}", 1 => $"{random.Next(10)}.5", 2 => $".{random.Next(10)}", _ => $"{random.Next(10)}e{random.Next(2)}" };
        string Signed() => random.Next(2) == 0 ? Number() : $"-{Number()}";
        string Line() => random.Next(16) switch
        {
            0 => $"x = {Signed()}",
            1 => $"y = x * {Number()} - {Signed()}",
            2 => $"a[{random.Next(6)}] = a[{random.Next(4)}] + {Number()}",
            3 => $"print x, {Signed()}, y",
            4 => $"f({Signed()}, {Number()})",
            5 => $"g(g({Number()}))",
            6 => $"w.append({Signed()}, {Number()})",
            7 => $"w.size",
            8 => $"s[{random.Next(3)}] L = {random.Next(1, 9)}",
            9 => $"s[{random.Next(4)}] {{ nseg = {random.Next(1, 4)} print L, nseg }}",
            10 => $"execute1(\"x = {Signed()} + a[{random.Next(5)}]\")",
            11 => $"execute(\"g({Number()})\")",
            12 => $"z{random.Next(3)} = {Number()}",
            13 => random.Next(4) == 0 ? $"double z{random.Next(3)}[{random.Next(1, 3)}]" : $"print z{random.Next(3)}",
            14 => random.Next(3) == 0 ? $"func g() {{ return $1 * {Number()} }}" : $"x += {Number()}",
            _ => $"{Signed()} + x",
        };
        string script = "x = 0\ny = 0\ndouble a[5]\nobjref w\nw = new Vector()\ncreate s[3]\nproc f() { x += $1 y -= $2 }\nfunc g() { x += 1 return $1 + x }\n";
        for (int i = random.Next(5, 60); i > 0; i--)
        {
            if (random.Next(6) > 0)
            {
                script += $"{Line()}\n";
                continue;
            }

            string[] kept = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Line()).Where(static line => !line.StartsWith("double") && !line.StartsWith("func"))];
            script += $"{{ {string.Join('\n', kept)} }}\n";
        }

        return script;
    }

    private static void AssertAlike(string script, Action<string> check)
    {
        ScriptRun alone = Run(script, StatementReuse.Never);
        check(alone.Diagnostics);
        Assert.That(Run(script, StatementReuse.Repeated), Is.EqualTo(alone));
        Assert.That(Run(script, StatementReuse.Always), Is.EqualTo(alone));
    }

    private static ScriptRun Run(string script, StatementReuse reuse) => ScriptRun.Of(script, new HocSessionOptions { Reuse = reuse });
}
