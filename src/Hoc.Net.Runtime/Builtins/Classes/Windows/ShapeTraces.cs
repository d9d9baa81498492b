using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>
/// The sections of a Shape as it sees them. As in NEURON a section is moved to where it is connected to its parent, so that a
/// lengthened one (len_scale) takes what hangs on it along.
/// </summary>
/// <param name="projection">How points are seen.</param>
/// <param name="scales">How much longer than they are sections are drawn, where not as they are.</param>
/// <param name="sections">The sections drawn; null for all. Others move nothing.</param>
internal sealed class ShapeTraces(ShapeProjection projection, IReadOnlyDictionary<Section, double> scales, IReadOnlyCollection<Section>? sections)
{
    private readonly Dictionary<Section, ShapeTrace?> _traces = [];

    /// <summary>A section's points; null where it has fewer than two.</summary>
    public ShapeTrace? Of(Section section)
    {
        // From the root on, as trees may be deeper than the stack.
        var waiting = new Stack<Section>();
        for (Section? at = section; at is not null && !_traces.ContainsKey(at); at = at.Parent) waiting.Push(at);
        while (waiting.TryPop(out Section? next)) _traces.Add(next, Make(next));
        return _traces[section];
    }

    private ShapeTrace? Make(Section section)
    {
        if (section.Points.Count < 2) return null;
        (double x, double y) = projection.Of(section.Points[0]);
        if (section.Parent is not { } parent || sections?.Contains(parent) == false || _traces[parent] is not { } from)
            return new ShapeTrace(section, projection, (x, y), scales.GetValueOrDefault(section, 1));
        (double startX, double startY, _) = from.At(parent.AttachedEnd == 0 ? section.ParentX : 1 - section.ParentX);
        if (section.ConnectionPoint is { } connection)
        {
            (double connectionX, double connectionY) = projection.Of(connection.X, connection.Y, connection.Z);
            (startX, startY) = (startX + x - connectionX, startY + y - connectionY);
        }

        return new ShapeTrace(section, projection, (startX, startY), scales.GetValueOrDefault(section, 1));
    }
}
