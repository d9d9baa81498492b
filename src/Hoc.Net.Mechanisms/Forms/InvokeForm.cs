using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A call of a routine.</summary>
internal sealed record InvokeForm(Routine Routine, ImmutableArray<FormExpression> Arguments) : FormExpression;
