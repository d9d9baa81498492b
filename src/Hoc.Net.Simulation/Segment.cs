namespace Hoc.Net.Simulation;

/// <summary>A place along a section. Variables there are those of the segment that contains it; 0 and 1 are the ends.</summary>
/// <param name="Section">The section.</param>
/// <param name="X">The relative location, 0 to 1.</param>
public readonly record struct Segment(Section Section, double X)
{
    /// <summary>The membrane potential, mV. At an end it is that of the end's node, which a child shares with its parent.</summary>
    public VariableReference Voltage => Section.Reference(Section.Model.Catalog.Voltage, X);

    /// <summary>The diameter, µm.</summary>
    public VariableReference Diameter => Section.Reference(Section.Model.Catalog.Diameter, X);

    /// <summary>The membrane area, µm²; 0 at the ends.</summary>
    public double Area => Section.Area(X);

    /// <summary>The axial resistance to the parent node, MΩ; 1e30 where there is none.</summary>
    public double AxialResistance => Section.AxialResistance(X);

    /// <summary>A range variable by its name in scripts, such as "g_pas".</summary>
    /// <exception cref="UnknownVariableException">No mechanism of the catalogue has it.</exception>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public VariableReference this[string variable] => Section.Reference(Section.Model.Catalog.Variable(variable), X);

    /// <summary>Lets a POINTER variable of a density mechanism, by its name in scripts, point to a variable, or to nothing.</summary>
    /// <exception cref="UnknownVariableException">No mechanism of the catalogue has it, or it is no POINTER.</exception>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public void Point(string pointer, VariableReference? target) =>
        Section.Point(Section.Model.Catalog.Variable(pointer), X, target);
}
