using Hoc.Net.Cli.Prompting;
using Hoc.Net.Cli.Running;

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
        Assert.That(new[] { second.Go(-1, ""), second.Go(-1, "run()"), second.Go(-1, second.Entries[0]), second.Go(1, second.Entries[0]), second.Go(1, "run()") }, Is.EqualTo(new[] { "run()", second.Entries[0], null, "run()", "" }));
    }

    [Test]
    public void History_goes_through_what_begins_as_typed()
    {
        var history = new LineHistory(null);
        foreach (string line in new[] { "tstop = 5", "run()", "tstop = 9", "run()" }) history.Add(line);
        Assert.That(new[] { history.Go(-1, "ts"), history.Go(-1, "tstop = 9"), history.Go(-1, "tstop = 5"), history.Go(1, "tstop = 5"), history.Go(1, "tstop = 9") },
            Is.EqualTo(new[] { "tstop = 9", "tstop = 5", null, "tstop = 9", "ts" }));
        Assert.That((history.Suggest("t"), history.Suggest("run()"), history.Suggest("")), Is.EqualTo(("tstop = 9", (string?)null, (string?)null)));
    }

    [Test]
    public void Sessions_that_write_one_history_at_once_lose_nothing()
    {
        using var folder = new TemporaryFolder();
        string path = folder.At("history");
        Parallel.For(0, 8, session =>
        {
            var file = new HistoryFile(path);
            for (int i = 0; i < 50; i++) file.Append($"{session} {i}");
        });
        string[] expected = [.. Enumerable.Range(0, 400).Select(i => $"{i / 50} {i % 50}")];
        Assert.That(new HistoryFile(path).Read(), Is.EquivalentTo(expected));
    }

    [Test]
    public void A_long_history_is_shortened()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("history", string.Concat(Enumerable.Range(0, (2 * HistoryFile.Most) + 1).Select(i => $"x = {i}\n")));
        var file = new HistoryFile(path);
        Assert.That(file.Read()[0], Is.EqualTo($"x = {HistoryFile.Most + 1}"));
        file.Append("last");
        Assert.That(File.ReadAllLines(path), Has.Length.EqualTo(HistoryFile.Most + 1).And.ItemAt(HistoryFile.Most).EqualTo("last"));
    }

    [Test]
    public void Changes_are_taken_back_word_by_word()
    {
        var text = new EditedText();
        foreach (char c in "ab cd") text.Insert(c.ToString());
        text.CutWord();
        string[] states = [.. Enumerable.Range(0, 5).Select(_ =>
        {
            string state = text.Text;
            text.Undo();
            return state;
        })];
        Assert.That(states, Is.EqualTo(new[] { "ab ", "ab cd", "ab", "", "" }));
    }

    [TestCase("one\ntwo", "two")]
    [TestCase("how many (5)", "how many (5)")]
    [TestCase("50 %\r100 %", "100 %")]
    [TestCase("done\n", "")]
    public void The_row_of_the_cursor_is_known(string printed, string row)
    {
        var kept = new PrintedRow();
        foreach (char c in printed) kept.Add([(byte)c]);
        Assert.That((kept.Take(), kept.IsEmpty), Is.EqualTo((row, true)));
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
