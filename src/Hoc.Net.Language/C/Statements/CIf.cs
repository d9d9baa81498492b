using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A choice.</summary>
internal sealed record CIf(SourceSpan Span, CExpression Condition, CStatement Then, CStatement? Else) : CStatement(Span);
