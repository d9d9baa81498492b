using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// Counts from a number to another, both rounded towards zero as C's int. The end is evaluated before each round; the counter is one past the end (or more,
/// by the step) afterwards.
/// </summary>
/// <param name="Counter">A local.</param>
/// <param name="From">The first value.</param>
/// <param name="To">The last value.</param>
/// <param name="By">The step, 1 by default; positive.</param>
/// <param name="Body">What is repeated.</param>
internal sealed record LoopForm(
    Variable Counter, FormExpression From, FormExpression To, FormExpression By, ImmutableArray<FormStatement> Body) : FormStatement;
