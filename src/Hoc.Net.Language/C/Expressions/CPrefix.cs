using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>An operator before its operand: + - ! ~ * &amp; ++ --.</summary>
internal sealed record CPrefix(SourceSpan Span, string Operator, CExpression Operand) : CExpression(Span);
