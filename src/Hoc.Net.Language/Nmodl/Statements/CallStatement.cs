using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A call for what it does: <c>rates(v)</c>.</summary>
internal sealed record CallStatement(SourceSpan Span, CallExpression Call) : NmodlStatement(Span);
