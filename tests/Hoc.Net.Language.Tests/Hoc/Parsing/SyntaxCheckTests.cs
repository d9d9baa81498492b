using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

public sealed class SyntaxCheckTests
{
    [Test]
    public void Every_faulty_statement_is_listed_in_order()
    {
        Assert.That(FaultyLines("a = \nb = 2\nproc p() { c = }\nprint b\n) d\n"), Is.EqualTo(new[] { 1, 3, 5 }));
    }

    [Test]
    public void Rows_of_numbers_are_data_of_the_script()
    {
        Assert.That(FaultyLines("for i=0, 1 { x = fscan() y = fscan() }\n1 -2.5\n.5e3, 4 // the last\n print x\n"), Is.Empty);
    }

    [Test]
    public void Headings_and_labels_around_rows_of_numbers_are_data_too()
    {
        Assert.That(FaultyLines("readpoints()\nTABLE OF POINTS:\n\nfirst:\n  2\n  0 0 1 2\n  9 0 1 2\nv 66 1\n"), Is.Empty);
    }

    [Test]
    public void A_mistake_beyond_a_whole_statement_is_no_data()
    {
        Assert.That(FaultyLines("x = )\nx = fscan()\n1 2\nx = 3\nx = (\n"), Is.EqualTo(new[] { 1, 5 }));
    }

    [Test]
    public void A_line_with_one_number_proves_no_data()
    {
        Assert.That(FaultyLines("TABLE:\n3\n"), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void The_check_begins_where_the_reader_stands()
    {
        var reader = new StatementReader(new SourceText("script.hoc", "x = )\ny = )\n"));
        reader.TryRead(out _);
        Assert.That(SyntaxCheck.Run(reader, new HocParser()).Select(LineOf), Is.EqualTo(new[] { 2 }));
    }

    private static int[] FaultyLines(string script) =>
        [.. SyntaxCheck.Run(new StatementReader(new SourceText("script.hoc", script)), new HocParser()).Select(LineOf)];

    private static int LineOf(Diagnostic error) => error.Span!.Value.Position.Line;
}
