using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>What one pass does for each row, in the order of instances where that matters.</summary>
/// <param name="Name">The name for printing, such as "advance".</param>
/// <param name="Body">The statements for one row.</param>
internal sealed record KernelForm(string Name, ImmutableArray<FormStatement> Body);
