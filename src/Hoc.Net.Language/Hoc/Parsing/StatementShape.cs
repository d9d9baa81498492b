using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>What statements with equal tokens, number literals apart, have in common.</summary>
/// <param name="Parser">Parses the text.</param>
/// <param name="Text">One of the statements.</param>
/// <param name="Syntax">Its tree.</param>
/// <param name="NumberCount">How many number literals there are.</param>
internal sealed record StatementShape(DirectParser Parser, string Text, StatementSyntax Syntax, int NumberCount)
{
    /// <summary>The shape of a statement; null when the direct parser does not take it.</summary>
    public static StatementShape? Of(DirectParser parser, string text, int numberCount)
    {
        var source = new SourceText("<shape>", text);
        return parser.Parse(new SourceSpan(source, 0, text.Length)) is { } syntax ? new StatementShape(parser, text, syntax, numberCount) : null;
    }

    /// <summary>A tree of its own, whose places are those of the statement that its text is told to stand for.</summary>
    public (StatementSyntax Syntax, ShapeText Text) Instantiate()
    {
        var text = new ShapeText(Text);
        return (Parser.Parse(new SourceSpan(text, 0, text.Length))!, text);
    }
}
