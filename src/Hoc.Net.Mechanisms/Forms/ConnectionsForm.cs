using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// Does something for each connection to the row's instance (FOR_NETCONS), whose weights are the variables with
/// <see cref="Storage.ConnectionWeight"/> meanwhile.
/// </summary>
internal sealed record ConnectionsForm(ImmutableArray<FormStatement> Body) : FormStatement;
