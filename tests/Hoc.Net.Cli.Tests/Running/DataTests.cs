using System.Buffers.Binary;
using System.Text;

namespace Hoc.Net.Cli.Tests.Running;

internal sealed class DataTests
{
    private const string Model = """
        load_file("stdrun.hoc")
        create soma
        access soma
        insert pas
        objref rec
        rec = new Vector()
        { rec.record(&v(.5)) }
        tstop = .05
        newPlotV()
        { graphItem.addvar("dt") }
        run()

        """;

    [Test]
    public void Graphs_and_recordings_become_CSV()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("--no-plots", "-q", "--csv", folder.At("data"), folder.Write("m.hoc", Model));
        Assert.That((run.ExitStatus, run.Error), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllText(folder.At("data/m.csv")), Is.EqualTo("t,v(.5),dt\n0,-65,0.025\n0.025,-65.12195,0.025\n0.05,-65.24093,0.025\n"));
        string[] recordings = File.ReadAllLines(folder.At("data/m-recordings.csv"));
        Assert.That(recordings[0], Is.EqualTo("soma.v(0.5)"));
        Assert.That(recordings, Has.Length.EqualTo(4));
        Assert.That(double.Parse(recordings[2], System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(-65.121951).Within(1e-6));
    }

    [Test]
    public void NumPy_reads_a_structured_array()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("--no-plots", "-q", "--npy", folder.Path, folder.Write("m.hoc", Model));
        byte[] bytes = File.ReadAllBytes(folder.At("m.npy"));
        Assert.That(bytes[..8], Is.EqualTo(new byte[] { 0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 2, 0 }));
        int length = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(8));
        Assert.That((12 + length) % 64, Is.Zero);
        string head = Encoding.Latin1.GetString(bytes, 12, length);
        Assert.That(head.TrimEnd(' ', '\n'), Is.EqualTo("{'descr': [('t', '<f4'), ('v(.5)', '<f4'), ('dt', '<f4'), ], 'fortran_order': False, 'shape': (3,), }"));
        Assert.That(head, Does.EndWith("\n"));
        Assert.That(bytes, Has.Length.EqualTo(12 + length + 3 * 3 * 4));
        Assert.That(BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(12 + length + 4)), Is.EqualTo(-65f));
    }

    [Test]
    public void A_PlotShape_tells_the_value_of_each_segment()
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("m.hoc", "create a, b\nb insert pas\nb nseg = 2\nb for (x, 0) g_pas(x) = x\nobjref ps\nps = new PlotShape()\n{ ps.variable(\"g_pas\") }\n");
        CommandRun.Of("--no-plots", "-q", "--csv", folder.Path, script);
        Assert.That(File.ReadAllText(folder.At("m-shape.csv")), Is.EqualTo("section,x,g_pas\nb,0.25,0.25\nb,0.75,0.75\n"));
    }

    [Test]
    public void Variables_are_recorded_without_the_scripts_help()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("--no-plots", folder.Write("m.hoc", Model), "--record", "soma.v(.5)", "--record", "soma.g_pas(.5)", "--out", folder.At("r.csv"));
        Assert.That(run.Error, Is.EqualTo($"wrote {folder.At("r.csv")}\n"));
        string[] lines = File.ReadAllLines(folder.At("r.csv"));
        Assert.That(lines[..2], Is.EqualTo(new[] { "t,soma.v(.5),soma.g_pas(.5)", "0,-65,0.001" }));
        Assert.That(lines, Has.Length.EqualTo(4));
    }

    [Test]
    public void The_last_run_counts()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("--no-plots", "-q", folder.Write("m.hoc", Model), "-c", "{tstop = .1 run()}", "--record", "soma.v(.5)", "--out", folder.At("r.csv"));
        Assert.That(File.ReadAllLines(folder.At("r.csv")), Has.Length.EqualTo(6));
    }

    [Test]
    public void What_is_never_there_is_told()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("--no-plots", folder.Write("m.hoc", Model), "--record", "axon.v(.5)", "--record", "soma.v(.5)", "--out", folder.At("r.csv"));
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(File.ReadAllText(folder.At("r.csv")), Does.Contain("soma.v(.5)"), "the rest is not lost");
        Assert.That(run.Error, Does.Contain("HOC3172").And.Contain("'axon.v(.5)' was not recorded"));
        Assert.That(folder.Files(), Is.EqualTo(new[] { "m.hoc", "r.csv" }));
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_told()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("file", "");
        CommandRun run = CommandRun.Of("--no-plots", folder.Write("m.hoc", Model), "--csv", Path.Combine(file, "in"));
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("HOC3173"));
    }
}
