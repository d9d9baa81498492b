using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary><c>a.b</c> or <c>a->b</c>.</summary>
internal sealed record CMember(SourceSpan Span, CExpression Owner, string Name, bool IsArrow) : CExpression(Span);
