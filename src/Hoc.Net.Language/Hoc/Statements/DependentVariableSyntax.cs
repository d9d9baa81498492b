using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>depvar names</c>: the unknowns of the equation solver.</summary>
internal sealed record DependentVariableSyntax(SourceSpan Span, IReadOnlyList<Identifier> Names)
    : StatementSyntax(Span);
