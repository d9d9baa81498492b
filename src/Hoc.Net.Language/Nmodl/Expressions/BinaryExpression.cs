using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>Two operands and an operator.</summary>
internal sealed record BinaryExpression(
    SourceSpan Span,
    BinaryOperator Operator,
    NmodlExpression Left,
    NmodlExpression Right)
    : NmodlExpression(Span);
