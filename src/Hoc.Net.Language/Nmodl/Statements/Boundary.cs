using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>What holds at an end of the line of a PARTIAL block: <c>~ y[FIRST] = value</c>, or <c>~ DEL y[LAST] = slope</c>.</summary>
internal sealed record Boundary(SourceSpan Span, NmodlName State, bool IsSlope, bool IsLast, NmodlExpression Value) : NmodlStatement(Span);
