using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary>A string in double quotes, its escapes resolved; a character is a byte.</summary>
internal sealed record StringLiteralSyntax(SourceSpan Span, string Value)
    : ExpressionSyntax(Span);
