using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>CONSTANT { ... }</c>.</summary>
internal sealed record ConstantBlock(SourceSpan Span, ImmutableArray<ConstantDeclaration> Declarations)
    : NmodlItem(Span);
