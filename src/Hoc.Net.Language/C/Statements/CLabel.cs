using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A place that goto names.</summary>
internal sealed record CLabel(SourceSpan Span, string Name) : CStatement(Span);
