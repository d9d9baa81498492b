using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>Something with a value.</summary>
internal abstract record NmodlExpression(SourceSpan Span) : NmodlNode(Span);
