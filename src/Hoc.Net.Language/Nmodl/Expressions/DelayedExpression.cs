using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A discrete variable some steps ago: <c>x@2</c>.</summary>
internal sealed record DelayedExpression(SourceSpan Span, NmodlName Name, NumberLiteral Delay, NmodlExpression? Index)
    : NmodlExpression(Span);
