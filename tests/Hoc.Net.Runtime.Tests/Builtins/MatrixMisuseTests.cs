namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Each way a method of Matrix can be misused ends in a diagnostic at the call.</summary>
internal sealed class MatrixMisuseTests
{
    private const string Setup = """
        objref m, r, s, w, f, nil
        m = new Matrix(2, 3)
        r = new Matrix(2, 2)
        s = new Matrix(2, 2, 2)
        w = new Vector(3, 1)
        f = new File("/no/such/folder/file")
        """;

    [TestCase("m = new Matrix(0, 2)", "HOC3003")]
    [TestCase("m = new Matrix(1e10, 2)", "HOC3003")]
    [TestCase("m = new Matrix(1e9, 1e9)", "HOC3136")]
    [TestCase("m = new Matrix(1e9, 1e9, 2)", "HOC3136")]
    [TestCase("m = new Matrix(2, 2, 4)", "HOC3003")]
    [TestCase("m = new Matrix(\"2\")", "HOC3002")]
    [TestCase("m = new Matrix(2, w)", "HOC3002")]
    [TestCase("m = new Matrix(log10(0)*0, 2)", "HOC3003", 2)]
    [TestCase("m.x[2][0] = 1", "HOC3004")]
    [TestCase("m.x[0][3] = 1", "HOC3004")]
    [TestCase("m.x[-1][0] = 1", "HOC3004")]
    [TestCase("m.x[1e300][0] = 1", "HOC3004")]
    [TestCase("print m.x[0]", "HOC3104")]
    [TestCase("print m.x", "HOC3104")]
    [TestCase("m.x[0][0] /= 0", "HOC3102")]
    [TestCase("m.resize(2)", "HOC3001")]
    [TestCase("m.resize(0, 1)", "HOC3003")]
    [TestCase("m.resize(1e9, 1e9)", "HOC3136")]
    [TestCase("m.getval(2, 0)", "HOC3003")]
    [TestCase("m.setval(0, 3, 1)", "HOC3003")]
    [TestCase("m.setval(0, 0)", "HOC3001")]
    [TestCase("m.sprowlen(0)", "HOC3002")]
    [TestCase("m.spgetrowval(0, 0)", "HOC3002")]
    [TestCase("s.sprowlen(2)", "HOC3003")]
    [TestCase("s.spgetrowval(0, 0)", "HOC3003")]
    [TestCase("m.getrow(2)", "HOC3003")]
    [TestCase("m.getrow(0, m)", "HOC3002")]
    [TestCase("m.getrow(0, nil)", "HOC3002")]
    [TestCase("m.getcol(3)", "HOC3003")]
    [TestCase("m.getdiag(3)", "HOC3003")]
    [TestCase("m.setrow(0, new Vector(4))", "HOC3005")]
    [TestCase("m.setrow(0, \"1\")", "HOC3002")]
    [TestCase("m.setcol(0, w)", "HOC3005")]
    [TestCase("m.setdiag(0, new Vector(1))", "HOC3005")]
    [TestCase("m.setdiag(0, w)", "HOC3005")]
    [TestCase("m.set(1, 2, 3)", "HOC3005")]
    [TestCase("m.from_vector(w)", "HOC3005")]
    [TestCase("m.to_vector(m)", "HOC3002")]
    [TestCase("m.c(w)", "HOC3002")]
    [TestCase("m.bcopy(0, 0, 3, 1)", "HOC3003")]
    [TestCase("m.bcopy(0, 0, 1, 1, 2)", "HOC3001")]
    [TestCase("m.bcopy(0, 0, 1, 1, 1e9, 1e9)", "HOC3136")]
    [TestCase("m.add(r)", "HOC3005")]
    [TestCase("m.add(nil)", "HOC3002")]
    [TestCase("m.muls(r)", "HOC3002")]
    [TestCase("m.mulv(new Vector(2))", "HOC3005")]
    [TestCase("m.mulm(r)", "HOC3005")]
    [TestCase("r.mulm(m, m)", "HOC3005")]
    [TestCase("r.mulm(m, r)", "HOC3005")]
    [TestCase("m.inverse()", "HOC3005")]
    [TestCase("r.inverse()", "HOC3122")]
    [TestCase("s.inverse()", "HOC3122")]
    [TestCase("m.exp()", "HOC3005")]
    [TestCase("r.exp(r)", "HOC3005")]
    [TestCase("r.setrow(0, -log10(0)).exp()", "HOC3007", 2)]
    [TestCase("m.pow(2)", "HOC3005")]
    [TestCase("r.pow(-1)", "HOC3003")]
    [TestCase("r.pow(2, r)", "HOC3005")]
    [TestCase("m.det(&x)", "HOC3005")]
    [TestCase("r.det(x)", "HOC3002")]
    [TestCase("m.solv(w)", "HOC3005")]
    [TestCase("r.solv(w)", "HOC3005")]
    [TestCase("r.solv(new Vector(2, 1))", "HOC3122")]
    [TestCase("s.solv(new Vector(2, 1))", "HOC3122")]
    [TestCase("r.solv(new Vector(2), \"1\")", "HOC3002")]
    [TestCase("m.symmeig(r)", "HOC3005")]
    [TestCase("r.symmeig(w)", "HOC3002")]
    [TestCase("r.setrow(0, -log10(0)).symmeig(r)", "HOC3007", 2)]
    [TestCase("m.svd(r)", "HOC3001")]
    [TestCase("m.svd(r, w)", "HOC3002")]
    [TestCase("r.setrow(0, -log10(0)).svd()", "HOC3007", 2)]
    [TestCase("m.cholesky_factor()", "HOC3005")]
    [TestCase("r.cholesky_factor()", "HOC3007")]
    [TestCase("r.set(1, 2, 3, 4).cholesky_factor()", "HOC3007")]
    [TestCase("m.printf(\"%s\")", "HOC3011")]
    [TestCase("m.printf(\"%g %g\")", "HOC3011")]
    [TestCase("m.printf(\"%q\")", "HOC3011")]
    [TestCase("m.printf(\"%\")", "HOC3011")]
    [TestCase("m.fprint(f)", "HOC3008")]
    [TestCase("m.fprint(2, f)", "HOC3003")]
    [TestCase("m.fprint(w)", "HOC3002")]
    [TestCase("m.scanf(f)", "HOC3008")]
    [TestCase("m.scanf(f, 0, 1)", "HOC3003")]
    [TestCase("m.scanf(f, 2)", "HOC3001")]
    public void A_misused_method_is_told(string statement, string code, int messages = 1)
    {
        ScriptRun run = ScriptRun.Of($"{Setup}\nx = 1\n{statement}\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.EqualTo(1));
            Assert.That(run.Diagnostics, Does.Match($@"(?m)^test\.hoc:8:\d+: error {code}: "));
            Assert.That(run.Diagnostics.Split("test.hoc:").Length - 1, Is.EqualTo(messages));
        });
    }

    [Test]
    public void Cholesky_factor_times_its_transpose_is_the_matrix() => Assert.That(
        ScriptRun.OutputOf("""
            objref m, c
            m = new Matrix(3, 3)
            { m.set(4, 2, -2, 2, 10, 5, -2, 5, 21) }
            c = m.c.cholesky_factor()
            { c.printf("%g ")  c.mulm(c.transpose).printf("%g ") }
            """),
        Is.EqualTo("2 0 0 \n1 3 0 \n-1 2 4 \n4 2 -2 \n2 10 5 \n-2 5 21 \n"));

    [Test]
    public void A_sparse_matrix_has_the_methods_of_a_full_one() => Assert.That(
        ScriptRun.OutputOf("""
            objref s, u, w
            s = new Matrix(2, 2, 2)
            s.x[0][1] = 2
            s.x[1][0] = 4
            u = s.c
            { u.add(s).muls(3).printf("%g ") }
            print u.sprowlen(0), s.getrow(0).x[1], s.getcol(0).x[1], s.getdiag(1).x[0]
            { s.transpose.mulm(s).printf("%g ") }
            { s.inverse.printf("%g ") }
            { s.resize(3, 3).printf("%g ") }
            print s.sprowlen(2), s.bcopy(0, 0, 2, 2).sprowlen(1)
            """),
        Is.EqualTo("0 12 \n24 0 \n1 2 4 2 \n16 0 \n0 4 \n0 0.25 \n0.5 0 \n0 2 0 \n4 0 0 \n0 0 0 \n0 1 \n"));
}
