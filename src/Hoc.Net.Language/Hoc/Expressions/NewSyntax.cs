using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary><c>new Template(a, b)</c>.</summary>
internal sealed record NewSyntax(SourceSpan Span, Identifier Template, IReadOnlyList<ExpressionSyntax> Arguments)
    : ExpressionSyntax(Span);
