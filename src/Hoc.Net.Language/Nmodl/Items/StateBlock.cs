using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>STATE { ... }</c>.</summary>
internal sealed record StateBlock(SourceSpan Span, ImmutableArray<VariableDeclaration> Declarations) : NmodlItem(Span);
