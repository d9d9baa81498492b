namespace Hoc.Net.Conformance;

/// <summary>Holds the corpus itself: nothing lies about that no test reads.</summary>
internal sealed class GoldenFormatTests
{
    /// <summary>The folder of files that several cases of a topic load.</summary>
    private const string Shared = "shared.files";

    [Test]
    public void Each_script_has_its_output_and_each_output_its_script()
    {
        var strays = new List<string>();
        foreach (IGrouping<string, GoldenCase> topic in GoldenCase.All().GroupBy(golden => golden.Folder))
        {
            HashSet<string> names = [.. topic.Select(golden => golden.Name)];
            strays.AddRange(names.Where(name => !File.Exists(Path.Combine(topic.Key, name + ".out"))));
            strays.AddRange(Directory.EnumerateFileSystemEntries(topic.Key)
                .Where(path => Path.GetFileName(path) != Shared && !names.Contains(CaseOf(path))));
        }

        Assert.That(strays, Is.Empty);
    }

    [Test]
    public void Each_mistake_stands_on_a_line_of_its_script()
    {
        foreach (GoldenCase golden in GoldenCase.All())
        {
            if (golden.Mistake is not { } mistake) continue;
            int lines = File.ReadAllLines(Path.Combine(golden.Folder, mistake.File)).Length;
            Assert.That(mistake.Line, Is.InRange(1, lines), golden.ToString());
        }
    }

    [TestCase("3", "a.hoc", 3, "")]
    [TestCase("12: x is not defined\n", "a.hoc", 12, "x is not defined")]
    [TestCase("a.files/b.hoc:4: a brace is missing\n", "a.files/b.hoc", 4, "a brace is missing")]
    public void A_mistake_names_a_line_and_perhaps_a_file(string text, string file, int line, string words) =>
        Assert.That(GoldenMistake.Parse(text, "a.hoc"), Is.EqualTo(new GoldenMistake(file, line, words)));

    [TestCase("a.hoc:3:8: error HOC2004: there is no mechanism named 'hhh'.\n", true)]
    [TestCase("/tmp/x/a.hoc:3:8: error HOC2004: there is no mechanism named 'hhh'.\n", true)]
    [TestCase("execute:1:5: error HOC2001: no.\n  in execute(), called at a.hoc:3\n", true)]
    [TestCase("a.hoc:30:8: error HOC2004: there is no mechanism named 'hhh'.\n", false)]
    [TestCase("ba.hoc:3:8: error HOC2004: there is no mechanism named 'hhh'.\n", false)]
    [TestCase("a.hoc:3:8: warning HOC3001: log of 0.\n", false)]
    [TestCase("", false)]
    public void A_mistake_is_found_in_diagnostics(string diagnostics, bool found) =>
        Assert.That(new GoldenMistake("a.hoc", 3, "").IsNamedBy(diagnostics), Is.EqualTo(found));

    private static string CaseOf(string path)
    {
        string name = Path.GetFileName(path);
        return name[..name.LastIndexOf('.')];
    }
}
