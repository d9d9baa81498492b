using System.Text;

namespace Hoc.Net.Conformance;

/// <summary>
/// Session files between NEURON and us, both ways. make-sessions.sh has written down what NEURON reads in the files that we
/// and NEURON write; here they are written and read again.
/// </summary>
public sealed class SessionTests
{
    private static IEnumerable<string> Names => Directory.EnumerateDirectories(Root).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    private static string Root => Path.Combine(GoldenCase.FolderOf(".."), "Sessions");

    [TestCaseSource(nameof(Names))]
    public void Writes_the_file_that_NEURON_was_seen_to_read(string name)
    {
        using var work = new WorkFolder();
        CopyScripts(name, work.Path);
        Run(work.Path, "make.hoc");
        Assert.That(Read(work.Path, "saved.ses"), Is.EqualTo(Read(name, "ours.ses")));
    }

    [TestCaseSource(nameof(Names))]
    public void Reads_its_own_file_as_NEURON_does(string name) => AssertReads(name, "ours");

    [TestCaseSource(nameof(Names))]
    public void Reads_the_file_of_NEURON_as_NEURON_does(string name) => AssertReads(name, "theirs");

    private static void AssertReads(string name, string who)
    {
        using var work = new WorkFolder();
        CopyScripts(name, work.Path);
        File.Copy(Path.Combine(Root, name, $"{who}.ses"), Path.Combine(work.Path, "saved.ses"));
        Assert.That(Run(work.Path, "read.hoc"), Is.EqualTo(Read(name, $"{who}.out")));
    }

    private static void CopyScripts(string name, string folder)
    {
        foreach (string script in Directory.EnumerateFiles(Path.Combine(Root, name), "*.hoc"))
            File.Copy(script, Path.Combine(folder, Path.GetFileName(script)));
    }

    private static string Read(string name, string file) => File.ReadAllText(Path.Combine(Root, name, file), Encoding.Latin1);

    private static string Run(string folder, string script)
    {
        GoldenRun run = GoldenRun.Of(Path.Combine(folder, script));
        Assert.That(run.ExitStatus, Is.Zero, run.Diagnostics);
        return run.Output;
    }

    private sealed class WorkFolder : IDisposable
    {
        /// <summary>The folder.</summary>
        public string Path { get; } = Directory.CreateTempSubdirectory().FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
