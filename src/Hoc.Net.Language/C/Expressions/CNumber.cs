using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A number or character.</summary>
internal sealed record CNumber(SourceSpan Span, CNumberType Type, long Integer, double Real) : CExpression(Span);
