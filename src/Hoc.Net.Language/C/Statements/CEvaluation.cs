using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>An expression for its effects.</summary>
internal sealed record CEvaluation(SourceSpan Span, CExpression Expression) : CStatement(Span);
