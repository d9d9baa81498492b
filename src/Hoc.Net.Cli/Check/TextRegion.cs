using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.Check;

/// <summary>Where a text stands, by lines and columns that count from 1.</summary>
/// <param name="First">Its first character.</param>
/// <param name="End">The place behind its last one.</param>
internal readonly record struct TextRegion(LinePosition First, LinePosition End)
{
    /// <summary>The region of a span.</summary>
    public static TextRegion Of(SourceSpan span) => new(span.Position, new SourceSpan(span.Source, span.End, 0).Position);
}
