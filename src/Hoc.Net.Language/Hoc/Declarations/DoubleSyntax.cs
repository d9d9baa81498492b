using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>double x[3], y[2][4]</c>.</summary>
internal sealed record DoubleSyntax(SourceSpan Span, IReadOnlyList<Declarator> Arrays)
    : StatementSyntax(Span);
