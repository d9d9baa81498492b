using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>An element of an array: <c>c[i + 1]</c>.</summary>
internal sealed record ElementExpression(SourceSpan Span, NmodlName Name, NmodlExpression Index)
    : NmodlExpression(Span);
