using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>An operator and its operand.</summary>
internal sealed record UnaryExpression(SourceSpan Span, UnaryOperator Operator, NmodlExpression Operand)
    : NmodlExpression(Span);
