using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A loop with its own first and next step.</summary>
internal sealed record CFor(SourceSpan Span, CStatement? First, CExpression? Condition, CExpression? Next, CStatement Body) : CStatement(Span);
