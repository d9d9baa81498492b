namespace Hoc.Net.Language.Text;

/// <summary>A stretch of a source: where a token, a node or a mistake stands.</summary>
internal readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>The offset just behind the stretch.</summary>
    public int End => Start + Length;

    /// <summary>Line and column of the first character.</summary>
    public LinePosition Position => Source.PositionOf(Start);

    /// <summary>The characters themselves.</summary>
    public string Text => Source.Characters.Slice(Start, Length).ToString();

    /// <summary>The smallest stretch that holds this one and a later one of the same source.</summary>
    public SourceSpan To(SourceSpan last) => this with { Length = last.End - Start };
}
