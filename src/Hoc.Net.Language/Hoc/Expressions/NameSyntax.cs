using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary>A bare name: a variable, section, range variable, function without parentheses, template ...</summary>
internal sealed record NameSyntax(SourceSpan Span, string Name)
    : ExpressionSyntax(Span);
