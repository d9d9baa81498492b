using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A constant: <c>F = 96485 (coulomb)</c> has a value, <c>R = (k-mole) (joule/degC)</c> a unit it is converted from.</summary>
internal sealed record UnitConstant(
    SourceSpan Span,
    NmodlName Name,
    NumberLiteral? Value,
    NmodlUnit? From,
    NmodlUnit Unit)
    : UnitsDefinition(Span);
