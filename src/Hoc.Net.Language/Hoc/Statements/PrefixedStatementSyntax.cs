using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary>
/// A bare name, element, member or method's call followed by a statement on the same line: <c>soma L = 9</c>,
/// <c>dend[2] { ... }</c>, <c>cell.axon insert hh</c>, <c>list.append(x) n += 1</c>, <c>soma dend L = 9</c> (nested).
/// </summary>
/// <remarks>
/// When <paramref name="Prefix"/> turns out to be a section, the statement runs with that section as the accessed one. When it
/// begins with an object, the two still are one statement: <c>for i = 0, 3 list.append(x) n += 1</c> repeats both. When it
/// is anything else these are two statements written side by side, and the second one leaves the body of an enclosing
/// <c>for</c>, <c>while</c> or <c>if</c>: in <c>{ for i = 0, 3 f x = 1 }</c> only f is repeated.
/// </remarks>
internal sealed record PrefixedStatementSyntax(SourceSpan Span, ExpressionSyntax Prefix, StatementSyntax Statement)
    : StatementSyntax(Span);
