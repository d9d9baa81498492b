using Hoc.Net.Cli.Prompting;

namespace Hoc.Net.Cli.Tests.Prompting;

/// <summary>What the editor at the prompt is made of.</summary>
internal sealed class PromptPartTests
{
    [TestCase("x = 1", 0)]
    [TestCase("proc f() {", 1)]
    [TestCase("if (1) { while (0) {", 2)]
    [TestCase("}", 0)]
    [TestCase("s = \"{\"", 0)]
    [TestCase("x = 1 // {", 0)]
    [TestCase("/* a comment", 1)]
    [TestCase("/* { */ x", 0)]
    [TestCase("x = 3 \\", 1)]
    [TestCase("begintemplate Cell\nproc f() { }", 1)]
    [TestCase("begintemplate Cell\nendtemplate Cell", 0)]
    public void Open_statements_go_on(string text, int depth) => Assert.That(OpenStatement.Depth(text), Is.EqualTo(depth));

    [Test]
    public void Words_have_their_colours()
    {
        var colors = new SyntaxColors(new HashSet<string> { "for" }, new HashSet<string> { "sin" });
        string text = "for i=1e-3,2 v.for(sin(\"a\")) // b";

        string shown = string.Concat(colors.Of(text).Select(color => color switch { "35" => 'k', "34" => 'f', "36" => 'n', "32" => 's', "90" => 'c', _ => ' ' }));

        Assert.That(shown, Is.EqualTo("kkk   nnnn n       fff sss   cccc"));
    }

    [Test]
    public void History_goes_from_session_to_session()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "deep", "history");
        var first = new LineHistory(new HistoryFile(path));
        first.Add("proc f() {\n    print \"\\n\"\n}");
        first.Add("run()");
        first.Add("run()");
        first.Add(" ");

        var second = new LineHistory(new HistoryFile(path));

        Assert.That(second.Entries, Is.EqualTo(new[] { "proc f() {\n    print \"\\n\"\n}", "run()" }));
        Assert.That(new[] { second.Go(-1, "new"), second.Go(-1, ""), second.Go(-1, ""), second.Go(1, ""), second.Go(1, "") }, Is.EqualTo(new[] { "run()", second.Entries[0], null, "run()", "new" }));
    }

    [Test]
    public void A_history_that_cannot_be_written_is_none()
    {
        using var folder = new TemporaryFolder();
        var history = new LineHistory(new HistoryFile(folder.Path));
        history.Add("run()");
        Assert.That(history.Entries, Is.EqualTo(new[] { "run()" }));
    }

    [Test]
    public void Choices_stand_in_columns_and_do_not_scroll() => Assert.Multiple(() =>
    {
        Assert.That(ChoiceList.Of(["a", "bb", "ccc"], 11, 20), Is.EqualTo("a    ccc\r\nbb\r\n"));
        Assert.That(ChoiceList.Of(["a", "b", "c", "d"], 4, 5), Is.EqualTo("a\r\nb\r\n... and 2 more\r\n"));
    });
}
