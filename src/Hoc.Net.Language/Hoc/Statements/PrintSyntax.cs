using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>print a, "b", c</c>.</summary>
internal sealed record PrintSyntax(SourceSpan Span, IReadOnlyList<ExpressionSyntax> Items)
    : StatementSyntax(Span);
