using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>x = value</c>.</summary>
internal sealed record Assignment(SourceSpan Span, NmodlExpression Target, NmodlExpression Value)
    : NmodlStatement(Span);
