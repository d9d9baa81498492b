using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A string, without the zero at its end.</summary>
internal sealed record CText(SourceSpan Span, string Text) : CExpression(Span);
