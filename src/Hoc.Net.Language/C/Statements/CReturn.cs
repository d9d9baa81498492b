using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>The way out of a function.</summary>
internal sealed record CReturn(SourceSpan Span, CExpression? Value) : CStatement(Span);
