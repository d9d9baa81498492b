using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>The way out of a loop or switch.</summary>
internal sealed record CBreak(SourceSpan Span) : CStatement(Span);
