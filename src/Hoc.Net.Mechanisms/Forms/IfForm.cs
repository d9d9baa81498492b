using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>One of two ways, by whether the condition is not 0.</summary>
internal sealed record IfForm(
    FormExpression Condition, ImmutableArray<FormStatement> Then, ImmutableArray<FormStatement> Else) : FormStatement;
