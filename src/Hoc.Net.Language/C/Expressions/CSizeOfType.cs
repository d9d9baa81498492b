using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>sizeof of a type.</summary>
internal sealed record CSizeOfType(SourceSpan Span, CType Type) : CExpression(Span);
