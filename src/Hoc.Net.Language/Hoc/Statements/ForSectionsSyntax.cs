using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>forsec selection body</c>: a name pattern or a SectionList.</summary>
internal sealed record ForSectionsSyntax(SourceSpan Span, ExpressionSyntax Selection, StatementSyntax Body)
    : StatementSyntax(Span);
