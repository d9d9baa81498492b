using Hoc.Net.Runtime;

namespace Hoc.Net.Conformance;

/// <summary>C code that cannot go on ends in a diagnostic that names the mistake and the line, and never ends the process.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CodeFaultTests
{
    private const string Declarations = """
        static int down(int n) { return down(n + 1) + 1; }
        struct node { struct node* next; int v[2]; };
        int broken( { return 3; }
        """;

    [TestCase("return down(0);", "calls still running")]
    [TestCase("int x[4]; int* p = x; return p[7];", "4 bytes at offset 28 of 'x', which has 16")]
    [TestCase("int x[4], k = 4; return x[k];", "index 4 lies outside an array of 4 elements")]
    [TestCase("struct node* n = 0; return n->v[1];", "a pointer that is 0")]
    [TestCase("double* p = (double*)malloc(16); free(p); return p[1];", "memory that has been given back")]
    [TestCase("char* p = malloc(3); free(p); free(p);", "has been given back")]
    [TestCase("char* p = malloc(3); free(p + 1);", "malloc() did not make")]
    [TestCase("return 5 / (int)_ln;", "divided by 0")]
    [TestCase("return 5 % (int)_ln;", "divided by 0")]
    [TestCase("malloc(1UL << 50);", "cannot be had")]
    [TestCase("calloc(1UL << 40, 1UL << 40);", "cannot be had")]
    [TestCase("return no_such_function(3);", "there is no C function 'no_such_function'")]
    [TestCase("return qqq + 1;", "'qqq' is not declared")]
    [TestCase("int a = 3 + ; return a;", "cannot be understood")]
    [TestCase("return broken(3);", "could not be understood")]
    [TestCase("return *(double*)123456789;", "a pointer that leads nowhere")]
    [TestCase("int k = 9; return a[k];", "'a' has no element 9")]
    [TestCase("char b[4]; sprintf(b, \"%s\", \"far too long\");", "1 byte at offset 4 of 'b', which has 4")]
    [TestCase("memset(a, 0, 1000);", "1000 bytes")]
    [TestCase("exit(3);", "it calls exit()")]
    [TestCase("double (*f)(double) = 0; return f(2);", "leads to no function")]
    [TestCase("goto nowhere; return 1;", "there is no label 'nowhere'")]
    [TestCase("1 = 2;", "cannot be")]
    [TestCase("double d = 1; return d << 2;", "no integers")]
    [TestCase("int i = 1; return i.x;", "has no members")]
    [TestCase("struct node n; return n.w;", "has no member 'w'")]
    [TestCase("fprintf(0, \"x\");", "a file is written that is not open")]
    [TestCase("fprintf((FILE*)a, \"x\");", "used as a file that is none")]
    [TestCase("vector_resize((void*)a, 3);", "used as a Vector that is none")]
    [TestCase("popen(\"ls\", \"r\");", "popen() cannot be run")]
    public void A_mistake_is_told_with_its_line(string code, string expected)
    {
        string error = Run(code, new HocSessionOptions());
        Assert.That(error, Does.Contain("SIM4065").And.Contain(expected).And.Contain(code.Contains("down(") ? "line 4 of " : "line 9 of "));
    }

    [Test]
    public void Code_that_is_not_reached_is_no_mistake() =>
        Assert.That(Run("if (_ln > 5) { qqq(1) ; } return 1;", new HocSessionOptions()), Is.Empty);

    [TestCase("for (;;) { }")]
    [TestCase("again: goto again;")]
    [TestCase("while (1) { int k; for (k = 0; k < 10; k++) continue; }")]
    public void Time_limits_end_loops(string code) =>
        Assert.That(Run(code, new HocSessionOptions { Limits = new HocLimits { Time = TimeSpan.FromSeconds(0.3) } }), Does.Contain("HOC3201"));

    [Test]
    public void Memory_limits_end_allocation() =>
        Assert.That(Run("while (1) malloc(100000000);", new HocSessionOptions { Limits = new HocLimits { Memory = 600_000_000 } }), Does.Contain("HOC3203"));

    [Test]
    public void A_safe_session_writes_no_files_elsewhere() =>
        Assert.That(Run("fopen(\"/tmp/hoc-net-not-allowed\", \"w\");", new HocSessionOptions { Safe = true }), Does.Contain("HOC3205"));

    private static string Run(string code, HocSessionOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("hoc-code").FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "fault.mod"),
                $"NEURON {{ SUFFIX fault RANGE a }}\nASSIGNED {{ a[3] }}\nVERBATIM\n{Declarations}\nENDVERBATIM\nFUNCTION run(n) {{ VERBATIM\n{code}\nENDVERBATIM\n}}\n");
            using var output = new StringWriter();
            using var error = new StringWriter();
            using var host = new HocHost();
            using HocSession session = host.CreateSession(options with { Output = output, Error = error, WorkingDirectory = folder, MechanismPath = [folder] });
            session.RunText("create soma\naccess soma\ninsert fault\nfinitialize(-65)\nx = run_fault(0)\n");
            return error.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
