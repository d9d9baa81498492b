namespace Hoc.Net.Language.Text;

/// <summary>A stretch of a source: where a token, a node or a mistake stands.</summary>
internal readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    /// <summary>The offset just behind the stretch.</summary>
    public int End => Start + Length;

    /// <summary>Where it really stands; to be asked while the statement runs that it belongs to, and kept afterwards.</summary>
    public SourceSpan Located => Source.Locate(this);

    /// <summary>Line and column of the first character.</summary>
    public LinePosition Position
    {
        get
        {
            SourceSpan place = Located;
            return place.Source.PositionOf(place.Start);
        }
    }

    /// <summary>The characters themselves.</summary>
    public string Text
    {
        get
        {
            SourceSpan place = Located;
            return place.Source.Characters.Slice(place.Start, place.Length).ToString();
        }
    }

    /// <summary>The smallest stretch that holds this one and a later one of the same source.</summary>
    public SourceSpan To(SourceSpan last) => this with { Length = last.End - Start };

    /// <summary>File, line and column, as diagnostics write them.</summary>
    public override string ToString() => Source is null ? "" : $"{Source.Name}:{Position.Line}:{Position.Column}";
}
