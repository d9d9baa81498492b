using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>The values that a parameter should stay between.</summary>
internal sealed record ParameterLimits(SourceSpan Span, NumberLiteral Low, NumberLiteral High) : NmodlNode(Span);
