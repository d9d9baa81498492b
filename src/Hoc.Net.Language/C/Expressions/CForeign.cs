using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>An expression of the language around.</summary>
internal sealed record CForeign(SourceSpan Span, object Content) : CExpression(Span);
