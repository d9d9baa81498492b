using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary><c>&amp;target</c>: a pointer to a number.</summary>
internal sealed record AddressSyntax(SourceSpan Span, ExpressionSyntax Target)
    : ExpressionSyntax(Span);
