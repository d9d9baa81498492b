using Antlr4.Runtime;
using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>What statements with equal tokens, number literals apart, have in common.</summary>
/// <param name="Grammar">Parses the text.</param>
/// <param name="Text">One of the statements.</param>
/// <param name="Syntax">Its tree.</param>
/// <param name="NumberCount">How many number literals there are.</param>
internal sealed record StatementShape(GrammarParser Grammar, string Text, StatementSyntax Syntax, int NumberCount)
{
    /// <summary>The shape of a statement; null when the grammar does not take it.</summary>
    public static StatementShape? Of(GrammarParser grammar, string text, int numberCount)
    {
        var source = new SourceText("<shape>", text);
        return Parse(grammar, source, 0, text.Length) is { } syntax ? new StatementShape(grammar, text, syntax, numberCount) : null;
    }

    /// <summary>A tree of its own, whose places are those of the statement that its text is told to stand for.</summary>
    public (StatementSyntax Syntax, ShapeText Text) Instantiate()
    {
        var text = new ShapeText(Text);
        return (Parse(Grammar, text, 0, text.Length)!, text);
    }

    /// <summary>The tree of a statement of this shape that begins at a place; behind it, up to <paramref name="end"/>, may be ends of lines.</summary>
    public StatementSyntax ParseAt(SourceText source, int start, int end)
    {
        var token = new StatementScanner(source, start, end);
        int last = start;
        for (token.Next(); token.Type != TokenConstants.EOF; token.Next())
            if (token.Type != HocLexer.NEWLINE) last = token.End;
        return Parse(Grammar, source, start, last)!;
    }

    private static StatementSyntax? Parse(GrammarParser grammar, SourceText source, int start, int end) =>
        grammar.Parse(new StatementText(new SourceSpan(source, start, end - start))).Syntax;
}
