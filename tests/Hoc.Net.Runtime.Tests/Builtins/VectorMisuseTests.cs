namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Each way a method of Vector can be misused ends in a diagnostic at the call.</summary>
internal sealed class VectorMisuseTests
{
    private const string Setup = """
        objref w, e, m, f, nil
        w = new Vector(4, 1)
        e = new Vector()
        m = new Matrix(2, 2)
        f = new File("/no/such/folder/file")
        """;

    [TestCase("w = new Vector(-1)", "HOC3003")]
    [TestCase("w = new Vector(1e10)", "HOC3003")]
    [TestCase("w = new Vector(\"4\")", "HOC3002")]
    [TestCase("w = new Vector(m)", "HOC3002")]
    [TestCase("w = new Vector(log10(0)*0)", "HOC3003", 2)]
    [TestCase("w.x[4] = 1", "HOC3004")]
    [TestCase("e.x[0] = 1", "HOC3004")]
    [TestCase("w.get(4)", "HOC3003")]
    [TestCase("e.get(0)", "HOC3003")]
    [TestCase("w.set(0)", "HOC3001")]
    [TestCase("e.set(0, 1)", "HOC3003")]
    [TestCase("w.resize(1e10)", "HOC3003")]
    [TestCase("w.buffer_size(3)", "HOC3003")]
    [TestCase("w.fill()", "HOC3001")]
    [TestCase("w.fill(1, 2)", "HOC3001")]
    [TestCase("w.fill(1, 2, 4)", "HOC3003")]
    [TestCase("w.append(w)", "HOC3002")]
    [TestCase("w.append(nil)", "HOC3002")]
    [TestCase("w.append(\"1\")", "HOC3002")]
    [TestCase("w.insrt(5, 1)", "HOC3003")]
    [TestCase("w.insrt(0, w)", "HOC3002")]
    [TestCase("w.remove(4)", "HOC3003")]
    [TestCase("w.remove(3, 2)", "HOC3003")]
    [TestCase("w.indgen(0, 1e12, 1)", "HOC3003")]
    [TestCase("w.indgen(0, 1, 0)", "HOC3003")]
    [TestCase("w.indgen(0, 1, -1)", "HOC3003")]
    [TestCase("w.copy(nil)", "HOC3002")]
    [TestCase("w.copy(w, -1)", "HOC3003")]
    [TestCase("w.copy(w, 2, 1)", "HOC3003")]
    [TestCase("w.copy(w, 0, 0, 3, 1)", "HOC3001")]
    [TestCase("w.copy(w, 1e9, 0, 3, 1e9, 1)", "HOC3136")]
    [TestCase("w.c(4)", "HOC3003")]
    [TestCase("w.at(0, 4)", "HOC3003")]
    [TestCase("w.cl(\"a\")", "HOC3002")]
    [TestCase("w.label(3)", "HOC3002")]
    [TestCase("w.from_double(2, 3)", "HOC3002")]
    [TestCase("w.from_double(-1, &w.x[0])", "HOC3003")]
    [TestCase("w.where(\"=\", 1)", "HOC3003")]
    [TestCase("w.where(\"[]\", 1)", "HOC3001")]
    [TestCase("w.indvwhere(w, 3)", "HOC3002")]
    [TestCase("w.indwhere(\">\", \"1\")", "HOC3002")]
    [TestCase("w.sortindex(3)", "HOC3002")]
    [TestCase("w.rotate(\"1\")", "HOC3002")]
    [TestCase("w.index(3)", "HOC3002")]
    [TestCase("w.ind(nil)", "HOC3002")]
    [TestCase("w.add(new Vector(3))", "HOC3005")]
    [TestCase("w.sub(nil)", "HOC3002")]
    [TestCase("w.mul(\"1\")", "HOC3002")]
    [TestCase("w.div(m)", "HOC3002")]
    [TestCase("w.mul(-1).sqrt()", "HOC3007")]
    [TestCase("w.sub(1).pow(-1)", "HOC3007")]
    [TestCase("w.mul(-1).pow(0.5)", "HOC3007")]
    [TestCase("w.log(3)", "HOC3002")]
    [TestCase("w.apply(\"nosuch\")", "HOC2002")]
    [TestCase("w.apply(\"execute\")", "HOC3002")]
    [TestCase("w.reduce(3)", "HOC3002")]
    [TestCase("w.sin(1)", "HOC3001")]
    [TestCase("w.scale(1)", "HOC3001")]
    [TestCase("w.dot(new Vector(3))", "HOC3005")]
    [TestCase("w.eq(3)", "HOC3002")]
    [TestCase("w.meansqerr(new Vector(3))", "HOC3005")]
    [TestCase("e.meansqerr(w)", "HOC3005")]
    [TestCase("w.meansqerr(w, new Vector(1))", "HOC3005")]
    [TestCase("w.min(2)", "HOC3001")]
    [TestCase("w.max(0, 4)", "HOC3003")]
    [TestCase("e.sum(0, 0)", "HOC3003")]
    [TestCase("e.mean()", "HOC3005")]
    [TestCase("e.median()", "HOC3005")]
    [TestCase("w.var(1, 1)", "HOC3005")]
    [TestCase("e.resize(1).deriv()", "HOC3005")]
    [TestCase("w.deriv(w, 1, 3)", "HOC3003")]
    [TestCase("w.interpolate(w, e, e)", "HOC3005")]
    [TestCase("w.resample(w, 3)", "HOC3003")]
    [TestCase("w.rebin(0)", "HOC3003")]
    [TestCase("w.spikebin(w, 1, 0)", "HOC3003")]
    [TestCase("w.medfltr(3)", "HOC3003")]
    [TestCase("w.trigavg(w, w, 4, 1)", "HOC3003")]
    [TestCase("w.psth(w, 1, 1, 3)", "HOC3003")]
    [TestCase("w.psth(new Vector(8), 1, 1, 2)", "HOC3003")]
    [TestCase("w.psth(w, 0, 1, 1)", "HOC3003")]
    [TestCase("w.inf(w, 0, 1, 1, 1, 1, 1)", "HOC3003")]
    [TestCase("w.inf(w, 1)", "HOC3001")]
    [TestCase("w.histogram(0, 1, 2)", "HOC3003")]
    [TestCase("w.histogram(0, 1e12, 1)", "HOC3003")]
    [TestCase("w.hist(w, 0, 2, 1)", "HOC3002")]
    [TestCase("e.hist(w, 0, -1, 1)", "HOC3003")]
    [TestCase("e.hist(w, 0, 1e10, 1)", "HOC3003")]
    [TestCase("w.sumgauss(0, 1, 1, 0)", "HOC3003")]
    [TestCase("w.sumgauss(0, 1, 1, 1, e)", "HOC3005")]
    [TestCase("e.smhist(w, 0, 3, 1, 1, e)", "HOC3005")]
    [TestCase("e.smhist(w, 0, 3, 1e-30, 1e30)", "HOC3003")]
    [TestCase("e.smhist(w, 0, 3, 1, 0)", "HOC3003")]
    [TestCase("w.fft(2)", "HOC3003")]
    [TestCase("w.convlv(w)", "HOC3001")]
    [TestCase("w.convlv(w, e)", "HOC3005")]
    [TestCase("w.convlv(w, w, 0)", "HOC3003")]
    [TestCase("w.convlv(w, new Vector(1), -1)", "HOC3007")]
    [TestCase("w.filter(w, e)", "HOC3005")]
    [TestCase("w.filter(3)", "HOC3002")]
    [TestCase("w.correl(3)", "HOC3002")]
    [TestCase("w.spctrm(new Vector(1))", "HOC3005")]
    [TestCase("w.spctrm(w, 16)", "HOC3005")]
    [TestCase("w.fit(e, \"line\", w, &x)", "HOC3001")]
    [TestCase("w.fit(e, \"nosuch\", w, &x)", "HOC2002")]
    [TestCase("w.fit(e, \"line\", e, &x, &x)", "HOC3005")]
    [TestCase("w.fit(e, \"line\", w, x, x)", "HOC3002")]
    [TestCase("e.fit(w, \"line\", e, &x, &x)", "HOC3005")]
    [TestCase("w.fit(e, \"line\", w, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x, &x)", "HOC3003")]
    [TestCase("w.printf(\"%s\")", "HOC3011")]
    [TestCase("w.printf(\"%g %g\")", "HOC3011")]
    [TestCase("w.printf(m)", "HOC3002")]
    [TestCase("w.printf(f)", "HOC3008")]
    [TestCase("w.printf(2)", "HOC3001")]
    [TestCase("w.scanf(f)", "HOC3008")]
    [TestCase("w.scanf(nil)", "HOC3002")]
    [TestCase("w.scanf(f, 3, 2)", "HOC3003")]
    [TestCase("w.scantil(f, 1)", "HOC3008")]
    [TestCase("w.scantil(f, 1, 0, 2)", "HOC3003")]
    [TestCase("w.vwrite(f)", "HOC3008")]
    [TestCase("w.vwrite(f, 6)", "HOC3003")]
    [TestCase("w.vwrite(m)", "HOC3002")]
    [TestCase("w.vread(f)", "HOC3008")]
    [TestCase("w.fwrite(f)", "HOC3008")]
    [TestCase("w.fread(f)", "HOC3008")]
    [TestCase("w.fread(f, 1, 9)", "HOC3003")]
    [TestCase("w.record(3)", "HOC3002")]
    [TestCase("w.record(m, &x)", "HOC3002")]
    [TestCase("w.record(&x, 0)", "HOC3003")]
    [TestCase("w.play(&x)", "HOC3001")]
    [TestCase("w.play(&x, -1)", "HOC3003")]
    [TestCase("w.play(&x, 1, 1)", "HOC3002")]
    [TestCase("w.play(&x, w, 2)", "HOC3003")]
    [TestCase("w.play(m, &x, w)", "HOC3002")]
    [TestCase("w.play(0)", "HOC3106")]
    [TestCase("w.plot(m)", "HOC3002")]
    [TestCase("w.ploterr(new Graph(0), w, w, 0)", "HOC3003")]
    [TestCase("w.ploterr(new Graph(0), w)", "HOC3001")]
    [TestCase("w.to_python()", "HOC2005")]
    [TestCase("w.nosuch()", "HOC2005")]
    public void A_misused_method_is_told(string statement, string code, int messages = 1)
    {
        ScriptRun run = ScriptRun.Of($"{Setup}\nx = 1\n{statement}\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitStatus, Is.EqualTo(1));
            Assert.That(run.Diagnostics, Does.Match($@"(?m)^test\.hoc:7:\d+: error {code}: "));
            Assert.That(run.Diagnostics.Split("test.hoc:").Length - 1, Is.EqualTo(messages));
        });
    }

    [TestCase("w.vread(f)", "HOC3009")]
    [TestCase("w.fread(f, 9)", "HOC3009")]
    [TestCase("w.scantil(f, 99)", "HOC3009")]
    [TestCase("m.scanf(f)", "HOC3009")]
    [TestCase("f.seek(8)\nw.vread(f)", "HOC3003")]
    public void A_file_that_ends_too_early_is_told(string statements, string code)
    {
        string file = Path.GetTempFileName();
        byte[] header = [4, 0, 0, 0, 4, 0, 0, 0, 255, 255, 255, 255, 4, 0, 0, 0];
        try
        {
            File.WriteAllBytes(file, header);
            ScriptRun run = ScriptRun.Of($"objref w, m, f\nw = new Vector(2)\nm = new Matrix(2, 2)\nf = new File(\"{file}\")\n{{f.ropen()}}\n{statements}\n");
            Assert.Multiple(() =>
            {
                Assert.That(run.ExitStatus, Is.EqualTo(1));
                Assert.That(run.Diagnostics, Does.Match($@"^test\.hoc:\d+:\d+: error {code}: "));
            });
        }
        finally
        {
            File.Delete(file);
        }
    }

    [TestCase("w.mean(1, 2)", "2.5")]
    [TestCase("w.mean(3, 3)", "4")]
    [TestCase("w.min_ind(1, 3)", "1")]
    [TestCase("w.max_ind(1, 2)", "2")]
    [TestCase("w.c.medfltr(1).x[1]", "2")]
    [TestCase("w.c.append(50, 5, 6, 7, 8, 9).medfltr(2).x[4]", "5")]
    [TestCase("w.c.deriv(w).x[1]", "1")]
    [TestCase("w.where(w, \">\", 2).size", "2")]
    [TestCase("w.c.convlv(w.c.convlv(w, k), k, -1).x[2]", "3")]
    [TestCase("k.filter(k).size", "4")]
    [TestCase("k.resize(0).vwrite(f)", "1")]
    [TestCase("k.resize(0).vwrite(f, 1)", "1")]
    public void What_NEURON_gets_wrong_is_right(string expression, string value) => Assert.That(
        ScriptRun.OutputOf($$"""
            objref w, k, f
            w = new Vector(4)
            w.indgen(1, 1)
            k = new Vector(4)
            k.x[0] = 1
            k.x[1] = 0.25
            f = new File()
            {f.mktemp()  f.wopen()}
            x = {{expression}}
            {f.unlink()}
            {printf("|%.9g", x)}
            """),
        Does.EndWith($"|{value}"));
}
