using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>strdef a, b</c>.</summary>
internal sealed record StringVariableSyntax(SourceSpan Span, IReadOnlyList<Declarator> Variables)
    : StatementSyntax(Span);
