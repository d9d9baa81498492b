using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>One side's term of a reaction: <c>2 ca[i]</c>.</summary>
internal sealed record ReactionTerm(SourceSpan Span, NumberLiteral? Coefficient, NmodlName Name, NmodlExpression? Index)
    : NmodlNode(Span);
