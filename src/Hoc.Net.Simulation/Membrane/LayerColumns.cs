using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>The first columns of the fields of <see cref="Extracellular"/>; those of layers have one column for each.</summary>
/// <param name="Layers">The number of layers.</param>
internal readonly record struct LayerColumns(int Layers)
{
    /// <summary>Grounds the layers of a row: new nodes have none of the potentials of those that they are copies of.</summary>
    public static void ClearPotentials(Table table, int row)
    {
        var columns = new LayerColumns(table.Type.LayerCount);
        for (var k = 0; k < columns.Layers; k++)
            table.At(row, columns.Potential + k) = 0;
    }

    /// <summary>Axial resistance of each layer, MΩ/cm.</summary>
    public int AxialResistance => 0;

    /// <summary>Conductance from each layer to the next, S/cm².</summary>
    public int Conductance => Layers;

    /// <summary>Capacitance from each layer to the next, µF/cm².</summary>
    public int Capacitance => 2 * Layers;

    /// <summary>Battery between the last layer and ground, mV.</summary>
    public int Reversal => 3 * Layers;

    /// <summary>Membrane current, the capacitive one included, mA/cm².</summary>
    public int MembraneCurrent => 3 * Layers + 1;

    /// <summary>Potential of each layer against ground, mV.</summary>
    public int Potential => 3 * Layers + 2;

    /// <summary>The coefficient of the node's layer in its parent's row, S/cm² of the parent's area; negative.</summary>
    public int A => 4 * Layers + 2;

    /// <summary>The coefficient of the parent's layer in the node's row, S/cm² of the node's area; negative.</summary>
    public int B => 5 * Layers + 2;

    /// <summary>Conductance of the membrane with its capacitance, S/cm².</summary>
    public int MembraneConductance => 6 * Layers + 2;

    /// <summary>Membrane current at the start of the step without the capacitive one, mA/cm².</summary>
    public int IonicCurrent => 6 * Layers + 3;
}
