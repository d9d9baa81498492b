using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A loop that tests first.</summary>
internal sealed record CWhile(SourceSpan Span, CExpression Condition, CStatement Body) : CStatement(Span);
