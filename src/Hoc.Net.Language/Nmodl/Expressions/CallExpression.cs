using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A call: <c>exp(-v/10)</c>. <c>INT(x)</c> of integer expressions is one too.</summary>
internal sealed record CallExpression(SourceSpan Span, NmodlName Name, ImmutableArray<NmodlExpression> Arguments)
    : NmodlExpression(Span);
