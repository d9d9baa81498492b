using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A number or a DEFINEd name that stands for one, as it was written, and its unit: <c>5 (mV)</c>. In declarations it may be negative.</summary>
internal sealed record NumberLiteral(SourceSpan Span, double Value, string Text, NmodlUnit? Unit)
    : NmodlExpression(Span);
