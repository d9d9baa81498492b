using Antlr4.Runtime;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// The text of one statement that stands for all statements of its shape: what is found at a place of it is reported at the
/// like place of the statement that runs.
/// </summary>
/// <remarks>Shapes have equal tokens, so the like place is found by counting tokens, and only when someone asks.</remarks>
internal sealed class ShapeText(string text) : SourceText("<shape>", text)
{
    private SourceText? _source;
    private int _start;

    /// <summary>Says which statement it stands for now.</summary>
    public void StandFor(SourceText source, int start)
    {
        _source = source;
        _start = start;
    }

    /// <inheritdoc/>
    public override SourceSpan Locate(SourceSpan span)
    {
        if (_source is null) return span;
        var own = new StatementScanner(this, 0, Length);
        var other = new StatementScanner(_source, _start, _source.Length);
        int start = -1;
        while (own.Type != TokenConstants.EOF)
        {
            own.Next();
            other.Next();
            if (start < 0 && own.Start >= span.Start) start = other.Start;
            if (own.End >= span.End) return new SourceSpan(_source, start, Math.Max(0, other.End - start));
        }

        return new SourceSpan(_source, _start, 0);
    }
}
