using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary>An argument of the running procedure: <c>$1 $s1 $o1 $&amp;1</c>; <paramref name="Index"/> is null for <c>$i $si $oi $&amp;i</c>.</summary>
internal sealed record ArgumentSyntax(SourceSpan Span, ArgumentKind Kind, int? Index)
    : ExpressionSyntax(Span);
