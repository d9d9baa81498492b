using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A choice among cases; their labels stand among the statements of its body.</summary>
internal sealed record CSwitch(SourceSpan Span, CExpression Value, CStatement Body) : CStatement(Span);
