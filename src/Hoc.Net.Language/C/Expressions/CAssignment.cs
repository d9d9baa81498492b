using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>= (an empty operator), or one with an operator before it.</summary>
internal sealed record CAssignment(SourceSpan Span, string Operator, CExpression Target, CExpression Value) : CExpression(Span);
