namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// A variable that has a value in each segment: v, diam, cm, g_pas, ena ... Found once by name in the catalogue, then used
/// to read and write without looking names up.
/// </summary>
public sealed class RangeVariable
{
    internal RangeVariable(string name, MechanismType type, int fieldIndex)
    {
        Name = name;
        Type = type;
        FieldIndex = fieldIndex;
    }

    /// <summary>The name in scripts, suffix included.</summary>
    public string Name { get; }

    /// <summary>The mechanism it belongs to.</summary>
    public MechanismType Type { get; }

    /// <summary>The index in <see cref="MechanismType.Fields"/>.</summary>
    public int FieldIndex { get; }

    /// <summary>The field.</summary>
    public Field Field => Type.Fields[FieldIndex];

    /// <summary>The unit; empty for a pure number.</summary>
    public string Units => Field.Units;

    /// <summary>The number of elements.</summary>
    public int Length => Field.Length;

    /// <summary>True for a POINTER, whose value is that of another variable.</summary>
    internal bool IsPointer => Field.Role == FieldRole.Pointer;

    /// <summary>True for variables of the node itself (v), which ends have too.</summary>
    internal bool IsNodal => ReferenceEquals(Type, BuiltInTypes.Node);

    /// <summary>True for the potential of extracellular layers, which ends have too.</summary>
    internal bool IsLayered => Type.LayerCount > 0 && Column == new LayerColumns(Type.LayerCount).Potential;

    /// <summary>False for a variable of extracellular layers of another number than a model has.</summary>
    internal bool IsCurrent(Model model) => Type.LayerCount == 0 || Type == model.Extracellular;

    /// <summary>True for what ends have too.</summary>
    internal bool HasEnds => IsNodal || IsLayered;

    /// <summary>True for the axial resistance of extracellular layers.</summary>
    internal bool IsAxialOfLayers => Type.LayerCount > 0 && Column == 0;

    /// <summary>True when a change of the value changes areas and axial resistances.</summary>
    internal bool ShapesSection => ReferenceEquals(Type, BuiltInTypes.Morphology);

    internal int Column => Type.ColumnOf(FieldIndex);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
