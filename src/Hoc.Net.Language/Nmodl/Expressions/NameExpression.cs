using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A variable.</summary>
internal sealed record NameExpression(SourceSpan Span, NmodlName Name) : NmodlExpression(Span);
