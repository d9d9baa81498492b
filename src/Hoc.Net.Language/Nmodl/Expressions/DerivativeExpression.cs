using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>The derivative of a state as a value: <c>x'</c>.</summary>
internal sealed record DerivativeExpression(SourceSpan Span, NmodlName Name, NmodlExpression? Index, int Order)
    : NmodlExpression(Span);
