using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>gbar = .12 (S/cm2) &lt;0, 1e9&gt;</c>.</summary>
internal sealed record ParameterDeclaration(
    SourceSpan Span,
    NmodlName Name,
    NumberLiteral? Length,
    NumberLiteral? Value,
    NmodlUnit? Unit,
    ParameterLimits? Limits)
    : NmodlNode(Span);
