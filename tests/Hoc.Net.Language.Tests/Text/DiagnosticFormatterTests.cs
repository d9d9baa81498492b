using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Text;

/// <summary>The caret stands under what it points at, as a terminal shows it.</summary>
public sealed class DiagnosticFormatterTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("HOC0000", "a test");

    [TestCase("print x + y", "x", "a:1:7", "      ^")]
    [TestCase("print \"\u00c3\u00a9\", x", "x", "a:1:12", "           ^", TestName = "Two bytes of UTF-8 are one column")]
    [TestCase("print \"\u00e2\u0098\u0083\u00c3\u0089\", x", "x", "a:1:13", "            ^", TestName = "Bytes that would be control characters alone stay")]
    [TestCase("print \"\u00e9\", x", "x", "a:1:12", "           ^", TestName = "A byte of Latin-1 is a column")]
    [TestCase("print \u00c3\u00a9\u00c3\u00a9x", "\u00c3\u00a9\u00c3\u00a9", "a:1:7", "      ^^", TestName = "So are the carets counted")]
    public void Columns_count_what_is_shown(string line, string marked, string place, string carets)
    {
        var source = new SourceText("a", $"{line}\n");
        string shown = Show(new SourceSpan(source, line.IndexOf(marked, StringComparison.Ordinal), marked.Length));
        Assert.That(shown, Is.EqualTo($"{place}: error HOC0000: wrong.\n    {line}\n    {carets}\n"));
    }

    [Test]
    public void Long_lines_are_cut_around_the_place()
    {
        string[] lines = Show(new SourceSpan(new SourceText("a", $"{new string('a', 200)}x{new string('b', 200)}"), 200, 1)).Split('\n');
        Assert.That(lines[1].Trim(), Has.Length.EqualTo(120));
        Assert.That(lines[1][lines[2].IndexOf('^')], Is.EqualTo('x'));
    }

    [TestCase(1, "a:1:1", "x = ")]
    [TestCase(5, "a:1:5", "x = ")]
    [TestCase(6, "a:2:1", "y")]
    public void An_added_bracket_is_not_shown(int offset, string place, string line)
    {
        string shown = Show(new SourceSpan(SourceText.Enclosed("a", '{', "x = \ny", '}'), offset, 1));
        Assert.That(shown, Does.StartWith($"{place}: error HOC0000: wrong.\n    {line}\n    "));
    }

    private static string Show(SourceSpan span) => DiagnosticFormatter.Format(new Diagnostic(Descriptor, span, "wrong."));
}
