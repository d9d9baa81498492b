using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>t FROM 0 TO 1 WITH 1 (ms)</c>, which means nothing to NEURON.</summary>
internal sealed record IndependentDeclaration(
    SourceSpan Span,
    NmodlName Name,
    bool IsSweep,
    NumberLiteral From,
    NumberLiteral To,
    NumberLiteral With,
    NumberLiteral? Start,
    NmodlUnit? Unit)
    : NmodlNode(Span);
