namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// All that the kernels of one mechanism see of one model. An address is an index into <see cref="State"/>; field f of row r
/// stands at <c>State[Columns[c] + r]</c>, where c is the field's first column (<see cref="MechanismType.ColumnOf"/>).
/// </summary>
/// <remarks>
/// Invariants, until the next layout:
/// the state block is pinned and every column starts on a 64-byte boundary, so an address that is a multiple of 8
/// from a column's start is aligned for eight lanes;
/// rows are in ascending order of their nodes, so that a density mechanism's nodes rise strictly within a call and
/// <c>Nodes[r + 7] - Nodes[r] == 7</c> means that eight rows face eight adjacent nodes;
/// the nodes of the segments of a block of cells are adjacent, the massless nodes (ends and roots) follow them.
/// </remarks>
public sealed class KernelFrame
{
    internal KernelFrame(MechanismType type, Cell[] globals, int laneWidth)
    {
        Type = type;
        Globals = globals;
        LaneWidth = laneWidth;
        Columns = new int[type.ColumnCount];
        Ions = [.. type.Ions.Select(_ => new IonFrame())];
    }

    /// <summary>The mechanism.</summary>
    public MechanismType Type { get; }

    /// <summary>The state block: pinned, so that <see cref="Base"/> is its address.</summary>
    public double[] State { get; private set; } = [];

    /// <summary>The address in memory of <c>State[0]</c>.</summary>
    public nint Base { get; private set; }

    /// <summary>The address of row 0 of each column of the mechanism.</summary>
    public int[] Columns { get; }

    /// <summary>The node of each row: an index to add to <see cref="Voltage"/> and its like.</summary>
    public int[] Nodes { get; internal set; } = [];

    /// <summary>The ions, in the order of <see cref="MechanismType.Ions"/>.</summary>
    public IonFrame[] Ions { get; }

    /// <summary>The shared variables, in the order of <see cref="MechanismType.Globals"/>.</summary>
    public Cell[] Globals { get; }

    /// <summary>The address of the column of node voltages, mV.</summary>
    public int Voltage { get; private set; }

    /// <summary>The address of the column of node areas, µm².</summary>
    public int Area { get; private set; }

    /// <summary>The address of the column of right-hand sides, mA/cm².</summary>
    public int Rhs { get; private set; }

    /// <summary>The address of the column of diagonals, S/cm².</summary>
    public int D { get; private set; }

    /// <summary>The number of lanes that kernels use: 1, 2, 4 or 8. The results don't depend on it.</summary>
    public int LaneWidth { get; }

    /// <summary>What the mechanism keeps for all its instances in this model, such as tables; made by its Prepare kernel.</summary>
    public object? Shared { get; set; }

    internal void Bind(double[] state, nint start, int voltage, int area, int rhs, int d)
    {
        State = state;
        Base = start;
        Voltage = voltage;
        Area = area;
        Rhs = rhs;
        D = d;
    }
}
