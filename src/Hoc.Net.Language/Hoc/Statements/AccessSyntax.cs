using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>access section</c>.</summary>
internal sealed record AccessSyntax(SourceSpan Span, ExpressionSyntax Section)
    : StatementSyntax(Span);
