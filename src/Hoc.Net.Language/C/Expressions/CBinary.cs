using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>An operator between two operands; also the comma.</summary>
internal sealed record CBinary(SourceSpan Span, string Operator, CExpression Left, CExpression Right) : CExpression(Span);
