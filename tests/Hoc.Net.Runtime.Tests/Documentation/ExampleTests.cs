using System.Runtime.CompilerServices;
using System.Text;
using Hoc.Net.Runtime.Documentation;

namespace Hoc.Net.Runtime.Tests.Documentation;

/// <summary>Each name has an example in its help, and each example prints what it says. HOC_ACCEPT_DOCS=1 writes what they print into their files.</summary>
internal sealed class ExampleTests
{
    private static readonly HocHost Host = new();
    private static readonly HelpText Help = new(Host);

    public static IEnumerable<string> Examples => Host.Examples.All.Select(example => example.Name);

    [TestCaseSource(nameof(Examples))]
    public void Examples_print_what_they_say(string name)
    {
        Example example = Host.Examples.All.First(example => example.Name == name);
        ScriptRun run = Run(example);
        if (IsAccepting) Accept(example, Trimmed(run.Output));

        Assert.That(run.ExitStatus, Is.Zero, run.Diagnostics);
        Assert.That(run.Diagnostics, Does.Not.Contain("error HOC"));
        if (!IsAccepting) Assert.That(Trimmed(run.Output), Is.EqualTo(Trimmed(example.Output)));
    }

    [Test]
    public void Examples_show_names_that_exist() => Assert.That(Host.Examples.Names.Where(name => Help.Find(name) is null), Is.Empty);

    [Test]
    public void Examples_have_names_of_their_own() => Assert.That(Examples, Is.Unique);

    [Test]
    public void Every_name_has_an_example()
    {
        IEnumerable<string> absent = Host.Ledger.All.Where(static name => name.Absence is not null).Select(static name => name.Name);
        IEnumerable<string> names = Host.Ledger.All.Select(static name => name.Name)
            .Concat(Help.Topics.Except(LibraryHelp.Names(Host.Library))) // the documented procedures of the library stand in the ledger
            .Except(absent);

        Assert.That(names.Where(static name => !IsShown(name)), Is.Empty);
    }

    private static bool IsShown(string name) =>
        Host.Examples.Find(name) is not null || Help.Find(name)?.Contains("\n  Example:\n", StringComparison.Ordinal) == true;

    private static bool IsAccepting => Environment.GetEnvironmentVariable("HOC_ACCEPT_DOCS") == "1";

    private static ScriptRun Run(Example example)
    {
        string folder = Directory.CreateTempSubdirectory("hoc-").FullName;
        ScriptRun run = ScriptRun.Of(example.Statements, new HocSessionOptions { WorkingDirectory = folder });
        Directory.Delete(folder, recursive: true);
        return run;
    }

    private static void Accept(Example example, string output, [CallerFilePath] string here = "")
    {
        string folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Hoc.Net.Runtime/Documentation/Examples"));
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            string text = File.ReadAllText(file, Encoding.Latin1);
            string before = $"\n{example.Statements}-\n";
            int start = text.IndexOf(before, StringComparison.Ordinal);
            if (start < 0) continue;
            start += before.Length;
            int end = text.IndexOf("\n= ", start - 1, StringComparison.Ordinal);
            string rest = end < 0 ? "" : text[(end + 1)..];
            File.WriteAllText(file, text[..start] + (output.Length > 0 ? output + "\n" : "") + rest, Encoding.Latin1);
            return;
        }
    }

    /// <summary>The lines without the blanks at their ends.</summary>
    private static string Trimmed(string text) => string.Join("\n", text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
}
