using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation;

/// <content>Mechanisms and range variables.</content>
public sealed partial class Section
{
    /// <summary>
    /// The mechanisms of the first segment, morphology, capacitance and ions included, in the order in which NEURON lists
    /// them: as inserted, but each copy of a segment made by a change of nseg reverses its own.
    /// </summary>
    public IEnumerable<MechanismType> Mechanisms => Alive()._membrane.Listing(0);

    /// <summary>Inserts a density mechanism or an ion, and the ions it uses; nothing happens when it is there already.</summary>
    /// <exception cref="UnknownMechanismException">The catalogue has none of this name.</exception>
    /// <exception cref="MechanismKindException">It is a point process.</exception>
    public void Insert(string mechanism) => Insert(Model.Catalog[mechanism]);

    /// <inheritdoc cref="Insert(string)"/>
    public void Insert(MechanismType mechanism)
    {
        Alive();
        Model.Catalog.IndexOf(mechanism);
        if (mechanism.Kind is MechanismKind.PointProcess or MechanismKind.ArtificialCell)
            throw new MechanismKindException(mechanism, "density mechanism");
        if (_membrane.Insert(mechanism))
            Model.NoteStructureChange();
    }

    /// <summary>Removes a density mechanism; its ions stay. Nothing happens when it is not there.</summary>
    /// <exception cref="UnknownMechanismException">The catalogue has none of this name.</exception>
    public void Uninsert(string mechanism) => Uninsert(Model.Catalog[mechanism]);

    /// <inheritdoc cref="Uninsert(string)"/>
    public void Uninsert(MechanismType mechanism)
    {
        if (Alive()._membrane.Remove(mechanism))
            Model.NoteStructureChange();
    }

    /// <summary>True when the mechanism is inserted.</summary>
    public bool Has(MechanismType mechanism) => Alive()._membrane.Find(mechanism) is not null;

    /// <summary>The style of an ion in the segment at x.</summary>
    /// <exception cref="MechanismNotInsertedException">The ion is not in the section.</exception>
    public IonStyle IonStyleAt(MechanismType ion, double x)
    {
        var (table, row) = Locate(ion, x);
        return IonStyle.FromBits((int)table.At(row, IonColumns.Style));
    }

    /// <summary>Sets the style of an ion in all segments (ion_style).</summary>
    /// <exception cref="MechanismNotInsertedException">The ion is not in the section.</exception>
    public void SetIonStyle(MechanismType ion, IonStyle style)
    {
        for (var i = 0; i < SegmentCount; i++)
        {
            var (table, row) = Locate(ion, Centre(i));
            table.At(row, IonColumns.Style) = style.Bits;
        }
    }

    /// <summary>The value of a range variable at x.</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public double Read(RangeVariable variable, double x, int element = 0)
    {
        var (table, row) = LocateVariable(variable, x, element);
        return table.At(row, variable.Column + element);
    }

    /// <summary>Sets a range variable at x.</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public void Write(RangeVariable variable, double x, double value, int element = 0)
    {
        var (table, row) = LocateVariable(variable, x, element);
        if (variable.ShapesSection)
        {
            Positive(value, variable.Name);
            Model.NoteGeometryChange();
        }

        table.At(row, variable.Column + element) = value;
    }

    /// <summary>Sets a range variable in all segments; the voltage at both ends as well.</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public void WriteAll(RangeVariable variable, double value, int element = 0)
    {
        if (variable.IsNodal)
        {
            Write(variable, 0, value, element);
            Write(variable, 1, value, element);
        }

        for (var i = 0; i < SegmentCount; i++)
            Write(variable, Centre(i), value, element);
    }

    /// <summary>A reference to a range variable at x.</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public VariableReference Reference(RangeVariable variable, double x, int element = 0)
    {
        var (table, row) = LocateVariable(variable, x, element);
        return new ModelVariable(Model, table, row, variable.Column + element, variable.ShapesSection,
            $"{Name}.{variable.Name}({x})");
    }

    private (Table Table, int Row) LocateVariable(RangeVariable variable, double x, int element)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)element, (uint)variable.Length, nameof(element));
        Alive();
        InRange(x);
        return variable.IsNodal ? (Model.Store.Nodes, NodeAt(x)) : Locate(variable.Type, x);
    }

    private (Table Table, int Row) Locate(MechanismType type, double x) =>
        _membrane.Find(type) is { } rows
            ? (rows.Table, rows[_membrane.IndexOf(x)])
            : throw new MechanismNotInsertedException(Name, type.Name);
}
