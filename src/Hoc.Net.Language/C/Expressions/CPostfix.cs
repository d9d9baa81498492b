using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>++ or -- behind its operand.</summary>
internal sealed record CPostfix(SourceSpan Span, string Operator, CExpression Operand) : CExpression(Span);
