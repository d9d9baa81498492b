using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A function of the library.</summary>
internal sealed record MathForm(MathFunction Function, ImmutableArray<FormExpression> Arguments) : FormExpression;
