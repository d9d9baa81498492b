using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Randomness;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation;

/// <content>Mechanisms and range variables.</content>
public sealed partial class Section
{
    /// <summary>The mechanisms inserted, morphology, capacitance and ions included.</summary>
    public IEnumerable<MechanismType> Mechanisms => Alive()._membrane.Mechanisms.Select(static m => m.Type);

    /// <summary>
    /// What the segment nearest to the root has, oldest first, as psection lists it: mechanisms, each use of an ion moving the ion to the
    /// end, and point processes, those at the ends of attached sections too. In a segment that a change of nseg made as a copy the order is the reverse.
    /// </summary>
    public IEnumerable<(MechanismType Type, PointProcess? PointProcess)> Listing
    {
        get
        {
            var mechanisms = Alive()._membrane.Mechanisms
                .Select(static m => (Age: m.Table.Age(m[0]), m.Type, Resident: (PointProcess?)null));
            var residents = ResidentsOf(_membrane.NodeOf(0))
                .Select(static p => (p.Age, p.Type, Resident: (PointProcess?)p));
            return mechanisms.Concat(residents).OrderBy(static e => e.Age).Select(static e => (e.Type, e.Resident));
        }
    }

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
            throw new MechanismKindException(mechanism, "density mechanism", "Create it at a location.");
        if (!_membrane.Insert(mechanism))
            return;
        if (mechanism.LayerCount > 0)
            AddLayers(mechanism);
        Model.NoteStructureChange();
    }

    /// <summary>Removes a density mechanism; its ions stay. Nothing happens when it is not there.</summary>
    /// <exception cref="UnknownMechanismException">The catalogue has none of this name.</exception>
    /// <exception cref="MechanismKindException">It is an ion, a point process, or what every section has.</exception>
    public void Uninsert(string mechanism) => Uninsert(Model.Catalog[mechanism]);

    /// <inheritdoc cref="Uninsert(string)"/>
    public void Uninsert(MechanismType mechanism)
    {
        if (mechanism.Kind != MechanismKind.Density || mechanism.HasBareNames)
            throw new MechanismKindException(mechanism, "mechanism that can be removed", "Leave it inserted.");
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
        if (IsGround(variable, x))
            return 0;
        var (table, row) = LocateVariable(variable, x, element);
        if (variable.IsPointer)
            return PointerAt(variable, x).Value;
        if (variable.ShapesSection)
            _cable.Refresh();
        return table.At(row, variable.Column + element);
    }

    /// <summary>Sets a range variable at x.</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public void Write(RangeVariable variable, double x, double value, int element = 0)
    {
        if (IsGround(variable, x))
            return;
        var (table, row) = LocateVariable(variable, x, element);
        if (variable.IsPointer)
        {
            PointerAt(variable, x).Value = value;
            return;
        }

        if (variable.ShapesSection)
        {
            if (Model.IsShapeFixed)
                return;
            Positive(value, variable.Name);
            _cable.NoteDiameters();
        }

        if (variable.IsAxialOfLayers)
            Model.NoteGeometryChange();
        table.At(row, variable.Column + element) = value;
    }

    /// <summary>Sets a range variable in all segments; potentials at both ends as well.</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public void WriteAll(RangeVariable variable, double value, int element = 0)
    {
        if (variable.HasEnds)
        {
            Write(variable, 0, value, element);
            Write(variable, 1, value, element);
        }

        for (var i = 0; i < SegmentCount; i++)
            Write(variable, Centre(i), value, element);
    }

    /// <summary>Sets a range variable, such as "g_pas", in all segments; "v" and "diam" too.</summary>
    /// <exception cref="UnknownVariableException">No mechanism of the catalogue has it.</exception>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public void Set(string variable, double value) => WriteAll(Model.Catalog.Variable(variable), value);

    /// <summary>A reference to a range variable at x.</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public VariableReference Reference(RangeVariable variable, double x, int element = 0)
    {
        if (IsGround(variable, x))
            return new Cell();
        var (table, row) = LocateVariable(variable, x, element);
        if (variable.IsPointer)
            return PointerAt(variable, x);
        return new ModelVariable(Model, table, row, variable.Column + element, variable.ShapesSection ? this : null,
            $"{Name}.{variable.Name}({x})");
    }

    /// <summary>Lets a POINTER variable of a density mechanism point to a variable at x, or to nothing (setpointer).</summary>
    /// <exception cref="UnknownVariableException">The variable is no POINTER.</exception>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    public void Point(RangeVariable pointer, double x, VariableReference? target)
    {
        if (!pointer.IsPointer)
            throw new UnknownVariableException(pointer.Name, [.. pointer.Type.Fields.Where(static f => f.Role == FieldRole.Pointer).Select(static f => f.Name)]);
        PointerAt(pointer, x).Target = target;
    }

    /// <summary>The random stream of a density mechanism at x (RANDOM).</summary>
    /// <exception cref="MechanismNotInsertedException">Its mechanism is not in the section.</exception>
    internal Philox4x32 StreamAt(RangeVariable variable, double x)
    {
        var (table, row) = LocateVariable(variable, x, 0);
        return (Philox4x32)table.Slot(row, variable.Column)!;
    }

    private PointerVariable PointerAt(RangeVariable pointer, double x)
    {
        var (table, row) = LocateVariable(pointer, x, 0);
        return new(Model, table, row, pointer.Column, pointer.Name);
    }

    /// <summary>The row of a mechanism's table for the segment at x.</summary>
    internal int RowOf(MechanismType type, double x) => Locate(type, x).Row;

    private (Table Table, int Row) LocateVariable(RangeVariable variable, double x, int element)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)element, (uint)variable.Length, nameof(element));
        Alive();
        InRange(x);
        if (variable.IsLayered && TryFindLayers(x, out var place))
            return place;
        if (variable.IsNodal && variable.FieldIndex == NodeColumns.MembraneCurrent && !Model.ComputesMembraneCurrents)
            throw new NoMembraneCurrentException();
        return variable.IsNodal ? (Model.Store.Nodes, NodeAt(x)) : Locate(variable.Type, x);
    }

    private (Table Table, int Row) Locate(MechanismType type, double x) =>
        _membrane.Find(type) is { } rows
            ? (rows.Table, rows[_membrane.IndexOf(x)])
            : throw new MechanismNotInsertedException(Name, type.Name);
}
