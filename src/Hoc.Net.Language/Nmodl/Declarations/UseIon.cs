using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>USEION ca READ eca WRITE ica VALENCE 2</c>.</summary>
internal sealed record UseIon(
    SourceSpan Span,
    NmodlName Ion,
    ImmutableArray<NmodlName> Reads,
    ImmutableArray<NmodlName> Writes,
    NumberLiteral? Valence,
    string? Represents)
    : NeuronDeclaration(Span);
