using Hoc.Net.Simulation.Circuits;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Integration;

/// <summary>What an unknown of a model's equations is.</summary>
/// <param name="Type">The mechanism; the ion for a concentration, the nodes' own type for a voltage.</param>
/// <param name="Field">The index of the field.</param>
/// <param name="Element">The element, for an array.</param>
/// <param name="Node">The row of its node in the table of nodes.</param>
/// <param name="Owner">The point process, where it is one's.</param>
internal sealed record Unknown(MechanismType Type, int Field, int Element, int Node, PointProcess? Owner)
{
    /// <summary>The circuit whose state <see cref="Element"/> it is; then nothing else counts.</summary>
    public LinearMechanism? Circuit { get; init; }
}
