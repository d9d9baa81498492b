using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>for (x) body</c> over the segment centres and the ends of the accessed section; <c>for (x, 0)</c> leaves the ends out.</summary>
internal sealed record ForSegmentSyntax(SourceSpan Span, ExpressionSyntax Variable, ExpressionSyntax? SkipEnds, StatementSyntax Body)
    : StatementSyntax(Span);
