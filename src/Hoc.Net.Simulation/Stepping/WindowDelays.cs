using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>The shortest times, ms, until something at a cell may come of an event elsewhere; infinite where nothing does.</summary>
/// <param name="AfterCrossings">Of a threshold that is crossed.</param>
/// <param name="AfterArtificialCells">Of an event at an artificial cell.</param>
/// <param name="AreKnown">False where statements, which may do anything, belong to sources, or something comes before it is sent.</param>
internal readonly record struct WindowDelays(double AfterCrossings, double AfterArtificialCells, bool AreKnown)
{
    public static WindowDelays Of(EventExchange exchange)
    {
        var (direct, emitted, toArtificial) = (double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);
        var areKnown = true;
        foreach (var source in exchange.Sources)
        {
            areKnown &= source.Statement is null;
            foreach (var connection in source.Connections.All)
            {
                if (connection.Target is not { } target)
                    continue;
                areKnown &= connection.Delay >= 0;
                if (source.Variable is null)
                    emitted = target.Type.Kind == MechanismKind.ArtificialCell ? emitted : Math.Min(emitted, connection.Delay);
                else if (target.Type.Kind == MechanismKind.ArtificialCell)
                    toArtificial = Math.Min(toArtificial, connection.Delay);
                else
                    direct = Math.Min(direct, connection.Delay);
            }
        }

        return new(Math.Min(direct, toArtificial + emitted), emitted, areKnown);
    }
}
