using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary><c>a[i]</c>.</summary>
internal sealed record CElement(SourceSpan Span, CExpression Array, CExpression Index) : CExpression(Span);
