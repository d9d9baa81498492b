namespace Hoc.Net.Simulation.Membrane;

/// <summary>The columns of the table of nodes.</summary>
internal static class NodeColumns
{
    /// <summary>Membrane potential, mV.</summary>
    public const int Voltage = 0;

    /// <summary>Area, µm²; 100 at massless nodes so that nA·100/area holds.</summary>
    public const int Area = 1;

    /// <summary>Reciprocal of the axial resistance to the parent node, 1/MΩ.</summary>
    public const int AxialConductance = 2;

    /// <summary>Right-hand side, mA/cm²; after the solution the change of voltage, mV.</summary>
    public const int Rhs = 3;

    /// <summary>Diagonal, S/cm².</summary>
    public const int D = 4;

    /// <summary>The node's coefficient in its parent's row, S/cm² of the parent's area; negative.</summary>
    public const int A = 5;

    /// <summary>The parent's coefficient in the node's row, S/cm² of the node's area; negative.</summary>
    public const int B = 6;

    /// <summary>Current through the membrane, nA, where it is asked for.</summary>
    public const int MembraneCurrent = 7;
}
