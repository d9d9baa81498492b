using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Hoc.Parsing;

/// <summary>Scripts as tests see them: statements as text, trees as S-expressions.</summary>
internal static class Script
{
    /// <summary>What becomes of each statement of a script.</summary>
    public static IEnumerable<ParsedStatement> Parse(string script)
    {
        var reader = new StatementReader(new SourceText("script.hoc", script));
        var parser = new HocParser();
        while (reader.TryRead(out StatementText statement)) yield return parser.Parse(statement);
    }

    /// <summary>The trees of a script without mistakes, one a line.</summary>
    public static string Print(string script) => string.Join("\n", Parse(script).Select(Print));

    /// <summary>The texts of the statements of a script.</summary>
    public static IEnumerable<string> Statements(StatementReader reader)
    {
        while (reader.TryRead(out StatementText statement)) yield return statement.Span.Text;
    }

    private static string Print(ParsedStatement parsed) =>
        parsed.Error is { } error ? throw new AssertionException(DiagnosticFormatter.Format(error)) : SyntaxPrinter.Print(parsed.Syntax!);
}
