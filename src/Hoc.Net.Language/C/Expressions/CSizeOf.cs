using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>sizeof of an expression.</summary>
internal sealed record CSizeOf(SourceSpan Span, CExpression Operand) : CExpression(Span);
