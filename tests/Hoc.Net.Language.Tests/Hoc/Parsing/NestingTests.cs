using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Whatever nests without end gets a diagnostic, on a small stack too.</summary>
public sealed class NestingTests
{
    private static readonly Func<int, string>[] Nests =
    [
        n => "x = " + Repeat("(", n) + "1" + Repeat(")", n),
        n => Repeat("{", n) + Repeat("}", n),
        n => Repeat("f(", n) + "1" + Repeat(")", n),
        n => Repeat("x[", n) + "1" + Repeat("]", n),
        n => "x = " + Repeat("-", n) + "1",
        n => "x = " + Repeat("2^", n) + "1",
        n => Repeat("x = ", n) + "1",
        n => Repeat("if (1) ", n) + "x = 1",
        n => Repeat("if (1) {", n) + Repeat("}", n),
        n => "{ " + Repeat("soma ", n) + "L = 3 }",
        n => "x" + Repeat(".x", n),
        n => "x = " + Repeat("-(", n) + "1" + Repeat(")", n),
        n => Repeat("(", n),
        n => Repeat("{", n),
    ];

    [Test]
    public void Twenty_thousand_levels_are_a_diagnostic([ValueSource(nameof(Nests))] Func<int, string> nest)
    {
        Assert.That(ParseOnStack(1 << 20, nest(20_000)).Error?.Descriptor, Is.EqualTo(SyntaxDiagnostics.Deep));
    }

    [Test]
    public void A_hundred_levels_parse([ValueSource(nameof(Nests))] Func<int, string> nest)
    {
        ParsedStatement parsed = ParseOnStack(1 << 20, nest(100));
        Assert.That(parsed.Error?.Descriptor, Is.Not.EqualTo(SyntaxDiagnostics.Deep));
    }

    [Test]
    public void A_small_stack_does_not_end_the_process([ValueSource(nameof(Nests))] Func<int, string> nest)
    {
        Assert.That(() => ParseOnStack(1 << 18, nest(Nesting.Deepest - 10)), Throws.Nothing);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static ParsedStatement ParseOnStack(int bytes, string text)
    {
        ParsedStatement parsed = default;
        var thread = new Thread(
            () =>
            {
                new StatementReader(new SourceText("deep.hoc", text)).TryRead(out StatementText statement);
                parsed = new HocParser().Parse(statement);
            },
            bytes);
        thread.Start();
        thread.Join();
        return parsed;
    }
}
