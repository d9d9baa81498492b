using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving.Coupled;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// Where everything lies, and in which order it is computed, between two changes of structure. Nothing outside knows the
/// order of computing.
/// </summary>
internal sealed class Layout
{
    /// <summary>The blocks of cells.</summary>
    public required CellBlock[] Blocks { get; init; }

    /// <summary>The mechanisms in use, in the order of summation; capacitance is apart.</summary>
    public required KernelFrame[] Frames { get; init; }

    /// <summary>The artificial cells, by mechanism in the order of computing.</summary>
    public required CellRows[] Cells { get; init; }

    public required KernelFrame Capacitance { get; init; }

    public required TreeMatrix Matrix { get; init; }

    /// <summary>What solves the cells that are coupled to something outside their trees; null where there are none.</summary>
    public CoupledSystem? Coupled { get; set; }

    /// <summary>The index of the block that a section lies in.</summary>
    public int BlockOf(Model model, Section section)
    {
        var node = model.Store.Nodes.Position(section.Membrane.EndNode);
        return Array.FindLastIndex(Blocks, block => block.First <= node);
    }
}
