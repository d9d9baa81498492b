using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc;

/// <summary>Something with a value: a number, a string, an object or a place that holds one.</summary>
internal abstract record ExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);
