using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>CONSERVE a + b = 1</c>.</summary>
internal sealed record Conserve(SourceSpan Span, ImmutableArray<ReactionTerm> Terms, NmodlExpression Value)
    : NmodlStatement(Span);
