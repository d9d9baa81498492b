using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>The equations of one block of cells: its voltages, then the states of its mechanisms, in adjacent parts of the integrator's vector.</summary>
/// <param name="Block">The cells.</param>
/// <param name="Voltages">Where the voltages begin: first those of segments, then those of massless nodes where they are unknowns.</param>
/// <param name="VoltageCount">How many there are.</param>
/// <param name="States">The states.</param>
/// <param name="MasslessCurrents">The rows of point processes whose currents reach massless nodes, by frame; rows before those, to the last multiple of 8, too.</param>
/// <param name="Diffusions">The trees along which states diffuse.</param>
internal sealed record BlockEquations(
    CellBlock Block, int Voltages, int VoltageCount, StateRun[] States, (KernelFrame Frame, RowRange Rows)[] MasslessCurrents, DiffusionTree[] Diffusions)
{
    /// <summary>What computes the currents.</summary>
    public required KernelCall[] Currents { get; init; }

    /// <summary>What computes the derivatives of states.</summary>
    public required KernelCall[] Derivatives { get; init; }

    /// <summary>What solves the states' part of the Newton system.</summary>
    public required KernelCall[] Solutions { get; init; }

    /// <summary>Collects the equations of a block.</summary>
    /// <param name="layout">What the block belongs to.</param>
    /// <param name="block">The cells.</param>
    /// <param name="voltageCount">The number of its voltages among the unknowns.</param>
    /// <param name="offset">Where its part of the vector begins; then where it ends.</param>
    public static BlockEquations Of(Layout layout, CellBlock block, int voltageCount, ref int offset)
    {
        var voltages = offset;
        offset += voltageCount;
        var states = new List<StateRun>();
        var massless = new List<(KernelFrame, RowRange)>();
        for (var f = 0; f < layout.Frames.Length; f++)
        {
            var (frame, rows) = (block.Frames[f], block.Ranges[f]);
            if (rows.Count == 0)
                continue;
            foreach (var equation in frame.Type.Equations)
            {
                states.Add(new(frame, equation, rows, offset));
                offset += rows.Count;
            }

            if (frame.Type.Kind == MechanismKind.PointProcess && CurrentsOf(frame) is not null && AtMassless(frame, rows, block) is { Count: > 0 } some)
                massless.Add((frame, some));
        }

        return new(block, voltages, voltageCount, [.. states], [.. massless], block.Diffusions)
        {
            Currents = KernelCall.Over(layout, [block], CurrentsOf),
            Derivatives = KernelCall.Over(layout, [block], static frame => frame.Type.Kernels.Derivatives),
            Solutions = KernelCall.Over(layout, [block], static frame => frame.Type.Kernels.SolveJacobian),
        };
    }

    /// <summary>The position of the node of one of its voltages.</summary>
    public int NodeOf(int voltage) => voltage < Block.SegmentCount ? Block.First + voltage : Block.FirstMassless + voltage - Block.SegmentCount;

    /// <summary>The kernel that computes the currents in a variable step.</summary>
    public static Kernel? CurrentsOf(KernelFrame frame) => frame.Type.Kernels.VariableCurrents ?? frame.Type.Kernels.Currents;

    /// <summary>Rows are in the order of nodes, massless ones last.</summary>
    private static RowRange AtMassless(KernelFrame frame, RowRange rows, CellBlock block)
    {
        var end = rows.First + rows.Count;
        var first = end;
        while (first > rows.First && frame.Nodes[first - 1] >= block.FirstMassless)
            first--;
        if (first == end)
            return new(first, 0);
        first &= ~7;
        return new(first, end - first);
    }
}
