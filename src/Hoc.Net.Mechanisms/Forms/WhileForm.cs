using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Repeats while the condition is not 0.</summary>
internal sealed record WhileForm(FormExpression Condition, ImmutableArray<FormStatement> Body) : FormStatement;
