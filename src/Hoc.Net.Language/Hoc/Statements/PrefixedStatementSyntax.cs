using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary>
/// A bare name, element or member followed by a statement on the same line: <c>soma L = 9</c>, <c>dend[2] { ... }</c>,
/// <c>cell.axon insert hh</c>, <c>soma dend L = 9</c> (nested).
/// </summary>
/// <remarks>
/// When <paramref name="Prefix"/> turns out to be a section, the statement runs with that section as the accessed one. When it
/// is anything else these are two statements written side by side, and the second one leaves the body of an enclosing
/// <c>for</c>, <c>while</c> or <c>if</c>: in <c>{ for i = 0, 3 f x = 1 }</c> only f is repeated unless f is a section.
/// </remarks>
internal sealed record PrefixedStatementSyntax(SourceSpan Span, ExpressionSyntax Prefix, StatementSyntax Statement)
    : StatementSyntax(Span);
