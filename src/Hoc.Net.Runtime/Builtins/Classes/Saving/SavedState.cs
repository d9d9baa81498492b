using Hoc.Net.Runtime.Builtins.Classes.Events;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>A saved state with the numbers that HOC's NetCons had, oldest first.</summary>
internal sealed record SavedState(ModelSnapshot Snapshot, int[] ConnectionNumbers)
{
    public static SavedState Take(Model model) => new(model.TakeSnapshot(), [.. model.Exchange.Connections.Select(NumberOf)]);

    /// <summary>The number of HOC's NetCon for a connection; 0 where there is none.</summary>
    public static int NumberOf(NetCon connection) => (connection.Tag as NetConObject)?.Number ?? 0;

    /// <summary>In what NetCons differ by their numbers, as a sentence; null when they do not.</summary>
    public string? DifferenceOfConnections(Model model)
    {
        int i = 0;
        foreach (NetCon connection in model.Exchange.Connections)
        {
            if (i < ConnectionNumbers.Length && NumberOf(connection) != ConnectionNumbers[i])
                return $"NetCon[{NumberOf(connection)}] stands where NetCon[{ConnectionNumbers[i]}] was saved";
            i++;
        }

        return null;
    }
}
