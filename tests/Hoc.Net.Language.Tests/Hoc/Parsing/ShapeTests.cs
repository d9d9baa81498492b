using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Statements have the same shape when their tokens are equal but for number literals.</summary>
public sealed class ShapeTests
{
    [TestCase("f(1, 2)", "f( 3.5e3 ,.1 ) // end", true)]
    [TestCase("f(1)", "f(-1)", false)]
    [TestCase("x = 1", "x=\\\n2", true)]
    [TestCase("f(\"1\")", "f(\"2\")", false)]
    [TestCase("f(\"1\", 1)", "f(\"1\", 2)", true)]
    [TestCase("a1 = 1", "a2 = 1", false)]
    [TestCase("a b", "ab", false)]
    [TestCase("x += 1", "x + 1", false)]
    [TestCase("{x = 1}", "x = 1", false)]
    [TestCase("{x = 1\n}", "{x = 1}", false)]
    [TestCase("a.b(1)", "a.b[1]", false)]
    public void Shapes_are_equal_where_all_but_numbers_is(string one, string other, bool equal)
    {
        var scan = new ShapeScan();
        Assert.That(scan.TryTakeStatement(Whole(one)));
        string key = scan.Key.ToString();
        Assert.That(scan.TryTakeStatement(Whole(other)));
        Assert.That(scan.Key.ToString() == key, Is.EqualTo(equal));
    }

    [TestCase("for i = 0, 3 x = 1")]
    [TestCase("proc f() { x = 1 }")]
    [TestCase("double d[3]")]
    [TestCase("create soma")]
    [TestCase("if (x) y = 1")]
    [TestCase("v(0:1) = 1:2")]
    [TestCase("$1 = 3")]
    [TestCase("f(\"\u2603\")")]
    [TestCase("help x")]
    [TestCase("x = /* open")]
    public void Other_statements_have_no_shape(string text) => Assert.That(new ShapeScan().TryTakeStatement(Whole(text)), Is.False);

    [Test]
    public void The_numbers_are_those_of_the_literals()
    {
        var scan = new ShapeScan();
        Assert.That(scan.TryTakeStatement(Whole("f(-1.5, x2, .25e1, \"7\", 8.)")));
        Assert.That(scan.Numbers.ToArray(), Is.EqualTo(new[] { 1.5, 2.5, 8 }));
    }

    [Test]
    public void A_place_in_a_shape_is_found_in_the_statement_that_runs()
    {
        var shape = new ShapeText("f(1, x[2])");
        var source = new SourceText("a", "y = 1\nf( 100.5,\\\n  x [ -2.25 ] )".Replace("-", ""));
        SourceSpan whole = new(shape, 0, shape.Length), element = new(shape, 5, 4), index = new(shape, 7, 1);
        Assert.That(element.Text, Is.EqualTo("x[2]"));
        shape.StandFor(source, 6);
        Assert.Multiple(() =>
        {
            Assert.That(element.Text, Is.EqualTo("x [ 2.25 ]"));
            Assert.That(element.Position, Is.EqualTo(new LinePosition(3, 3)));
            Assert.That(index.Text, Is.EqualTo("2.25"));
            Assert.That(whole.Text, Is.EqualTo(source.Content[6..]));
            Assert.That(new Diagnostic(SyntaxDiagnostics.Deep, element, "").Span!.Value.Source, Is.SameAs(source));
        });
    }

    [Test]
    public void A_long_block_of_equal_items_becomes_a_run()
    {
        string items = string.Concat(Enumerable.Range(0, 100).Select(i => $"  pt3dadd({i}, {-i}, {i % 2 - 1}.5, 1)\n"));
        var block = (BlockSyntax)Parse($"{{ x = 1\n{items} y = 2\n soma pt3dadd(1,2,3,4) }}");
        var run = (ShapeRunSyntax)block.Statements[5];
        Assert.Multiple(() =>
        {
            Assert.That(block.Statements, Has.Count.EqualTo(7), "one statement, four calls, a run, a statement with a section");
            Assert.That(run.Run.Count, Is.EqualTo(97));
            Assert.That(run.Run.Shapes, Has.Length.LessThanOrEqualTo(4));
            Assert.That(SyntaxPrinter.Print(run.Expand().ElementAt(95)), Is.EqualTo("(call pt3dadd 99 (neg 99) 0.5 1)"));
            Assert.That(block.Statements[6], Is.InstanceOf<PrefixedStatementSyntax>());
        });
    }

    [Test]
    public void A_mistake_in_a_long_block_is_found_before_anything_runs()
    {
        string items = string.Concat(Enumerable.Repeat("f(1)\n", 100));
        ParsedStatement parsed = Script.Parse($"{{ {items} f(1,\n {items} }}").First();
        Assert.That(parsed.Error?.Span?.Position.Line, Is.EqualTo(101));
    }

    [Test]
    public void Blocks_of_all_different_items_stay_as_they_are()
    {
        string items = string.Concat(Enumerable.Range(0, 1000).Select(i => $"f(x{i})\n"));
        Assert.That(((BlockSyntax)Parse($"{{ {items} }}")).Statements, Has.Count.GreaterThan(100));
    }

    private static SourceSpan Whole(string text) => new(new SourceText("a", text), 0, text.Length);

    private static StatementSyntax Parse(string text) => Script.Parse(text).Single().Syntax!;
}
