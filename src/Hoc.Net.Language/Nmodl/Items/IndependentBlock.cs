using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>INDEPENDENT { ... }</c>.</summary>
internal sealed record IndependentBlock(SourceSpan Span, ImmutableArray<IndependentDeclaration> Declarations)
    : NmodlItem(Span);
