using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary><c>(type)a</c>.</summary>
internal sealed record CCast(SourceSpan Span, CType Type, CExpression Operand) : CExpression(Span);
