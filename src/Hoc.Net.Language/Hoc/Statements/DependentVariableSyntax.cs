using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>depvar x, y[i]</c>: the unknowns of the equation solver.</summary>
internal sealed record DependentVariableSyntax(SourceSpan Span, IReadOnlyList<ExpressionSyntax> Variables)
    : StatementSyntax(Span);
