using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>x' = value</c>; the order counts the primes.</summary>
internal sealed record DerivativeEquation(
    SourceSpan Span,
    NmodlName Name,
    NmodlExpression? Index,
    int Order,
    NmodlExpression Value)
    : NmodlStatement(Span);
