using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>PARAMETER { ... }</c>.</summary>
internal sealed record ParameterBlock(SourceSpan Span, ImmutableArray<ParameterDeclaration> Declarations)
    : NmodlItem(Span);
