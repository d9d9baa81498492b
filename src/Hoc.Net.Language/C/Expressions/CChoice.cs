using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary><c>a ? b : c</c>.</summary>
internal sealed record CChoice(SourceSpan Span, CExpression Condition, CExpression Then, CExpression Else) : CExpression(Span);
