using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation;

/// <summary>
/// A mechanism at one place: an electrode, a synapse, a counter. It lies in the segment that contains its location, or
/// on the node of an end. Without a place it keeps its values but takes no part.
/// </summary>
public class PointProcess
{
    private readonly double[] _unplaced; // values while it has no row
    private readonly object?[] _unplacedSlots; // pointers and objects while it has no row
    private Segment? _wanted;
    private Table? _table;
    private EventPort? _port;
    private int _row;

    /// <summary>Makes a point process that lies nowhere yet.</summary>
    /// <exception cref="MechanismKindException">The type is not a point process.</exception>
    public PointProcess(MechanismType type)
    {
        if (type.Kind is not (MechanismKind.PointProcess or MechanismKind.ArtificialCell))
            throw new MechanismKindException(type, "point process", "Insert it into a section.");
        Type = type;
        _unplaced = type.Defaults();
        _unplacedSlots = new object?[type.SlotCount];
    }

    /// <summary>Makes a point process for a place; <see cref="Model.Add{T}(T)"/> puts it there.</summary>
    /// <exception cref="MechanismKindException">The type is not a point process.</exception>
    public PointProcess(MechanismType type, Segment at)
        : this(type)
        => _wanted = at;

    /// <summary>What its maker wants to find again here.</summary>
    public object? Tag { get; set; }

    /// <summary>The definition.</summary>
    public MechanismType Type { get; }

    /// <summary>The model it takes part in; null when it lies nowhere.</summary>
    public Model? Model { get; private set; }

    /// <summary>The section it lies in; null when it lies nowhere.</summary>
    public Section? Section { get; private set; }

    /// <summary>Its relative location: the centre of its segment, or 0 or 1.</summary>
    /// <exception cref="NotLocatedException">It lies nowhere.</exception>
    public double X => Section is null ? throw new NotLocatedException(Type.Name) : Place;

    /// <summary>Where it lies; null when it lies nowhere.</summary>
    public Segment? Location => Section?.At(Place);

    /// <summary>A field's value by its column (<see cref="MechanismType.ColumnOf"/>).</summary>
    public double this[int column]
    {
        get => Type.SlotCount > 0 && PointerAt(column) is { } pointer ? pointer.Value : At(column);
        set
        {
            if (Type.SlotCount > 0 && PointerAt(column) is { } pointer)
                pointer.Value = value;
            else
                At(column) = value;
        }
    }

    /// <summary>A field's value by its name.</summary>
    /// <exception cref="UnknownVariableException">The type has no such field.</exception>
    public double this[string field]
    {
        get => this[ColumnOf(field)];
        set => this[ColumnOf(field)] = value;
    }

    /// <summary>A reference to a field (to an element of it). It stays right when the point process moves.</summary>
    /// <exception cref="UnknownVariableException">The type has no such field.</exception>
    /// <exception cref="NotLocatedException">It lies nowhere.</exception>
    public VariableReference Reference(string field, int element = 0)
    {
        var column = ColumnOf(field) + element;
        if (_table is null || Model is null)
            throw new NotLocatedException(Type.Name);
        return (VariableReference?)PointerAt(column)
            ?? new ModelVariable(Model, _table, _row, column, null, $"{Type.Name}.{field}");
    }

    /// <summary>Lets a POINTER variable point to a variable, or to nothing (setpointer).</summary>
    /// <exception cref="UnknownVariableException">The type has no POINTER of this name.</exception>
    /// <exception cref="NotLocatedException">It lies nowhere.</exception>
    public void Point(string pointer, VariableReference? target)
    {
        if (Reference(pointer) is not PointerVariable variable)
            throw new UnknownVariableException(pointer, [.. Type.Fields.Where(static f => f.Role == FieldRole.Pointer).Select(static f => f.Name)]);
        variable.Target = target;
    }

    /// <summary>The object that it keeps for a field of the role <see cref="FieldRole.Object"/>, such as a random stream; null for none.</summary>
    /// <exception cref="UnknownVariableException">The type has no such field.</exception>
    public object? GetObject(string field) => SlotOf(field);

    /// <summary>Gives it an object to keep, or none.</summary>
    /// <exception cref="UnknownVariableException">The type has no such field.</exception>
    public void SetObject(string field, object? value) => SlotOf(field) = value;

    /// <inheritdoc/>
    public override string ToString() => Location is { } at ? $"{Type.Name} at {at.Section.Name}({at.X})" : Type.Name;

    /// <summary>Its part in the exchange of events.</summary>
    internal EventPort Port => _port ??= new(this);

    /// <summary>Its position in the columns of the present layout.</summary>
    internal int Row => _table!.Position(_row);

    /// <summary>Its number in the table, which stays while it lives.</summary>
    internal int TableRow => _row;

    internal long Age => _table!.Age(_row);

    /// <summary>Makes it the youngest on its node.</summary>
    internal void Renew() => _table!.Renew(_row);

    /// <summary>Its relative location; only a layout looks up the node there.</summary>
    internal double Place { get; set; }

    internal Segment? TakeWish()
    {
        var wish = _wanted;
        _wanted = null;
        return wish;
    }

    /// <summary>Puts it into a section, or moves it there.</summary>
    internal void Enter(Segment at)
    {
        Join(at.Section.Model);
        Section = at.Section;
        Snap(at.X);
        _table!.Renew(_row);
        foreach (var use in Type.Ions)
            at.Section.SegmentOwner(Place)?.Membrane.UseIon(use, at.Section.NodeAt(Place));
    }

    /// <summary>Gives it a row in a model; an artificial cell needs no more than that.</summary>
    internal void Join(Model model)
    {
        Model = model;
        if (_table is not null)
            return;
        _table = model.Store.TableOf(Type);
        _row = _table.Add(Table.Free);
        _table.SetOwner(_row, this);
        for (var c = 0; c < _unplaced.Length; c++)
        {
            _table.At(_row, c) = _unplaced[c];
            if (Type.SlotOf(c) is >= 0 and var slot)
                _table.Slot(_row, c) = _unplacedSlots[slot] ?? _table.Slot(_row, c);
        }
    }

    /// <summary>Runs a kernel for it alone, if there is one.</summary>
    internal void RunAlone(Kernel? kernel)
    {
        if (kernel is not null)
            Model!.RunAlone(kernel, Type, _row, Location);
    }

    /// <summary>Sets the location to the centre of the segment that contains it; ends stay.</summary>
    internal void Snap(double x) => Place = x is 0 or 1 ? x : Section!.Centre(Section.SegmentIndex(x));

    /// <summary>Tells the table on which node it is, before a layout, and sees that the ions it uses are there.</summary>
    internal void BindNode(EndIons endIons)
    {
        var node = Section!.NodeAt(Place);
        _table!.SetNode(_row, node);
        foreach (var use in Type.Ions)
        {
            var ion = Section.Model.Catalog.Ion(use.Ion);
            if (Section.SegmentOwner(Place) is not { } owner)
                endIons.Use(use, Section.Model.Store.TableOf(ion), node);
            else if (!owner.Has(ion))
                owner.Membrane.UseIon(use, node);
        }
    }

    /// <summary>Takes it out of its section; its values stay with it.</summary>
    internal void Leave()
    {
        if (_table is null)
            return;
        for (var c = 0; c < _unplaced.Length; c++)
        {
            _unplaced[c] = _table.At(_row, c);
            if (Type.SlotOf(c) is >= 0 and var slot)
                _unplacedSlots[slot] = _table.Slot(_row, c);
        }

        _port?.Leave();
        _table.Remove(_row);
        _table = null;
        Section = null;
        Model = null;
    }

    /// <summary>Gives it the values of a new one, to have when it is placed again.</summary>
    internal void Forget()
    {
        Type.Defaults().CopyTo(_unplaced, 0);
        Array.Clear(_unplacedSlots);
    }

    private ref object? SlotOf(string field)
    {
        var column = ColumnOf(field);
        if (Type.FieldOf(column).Role is not (FieldRole.Object or FieldRole.Random))
            throw new UnknownVariableException(field, [.. Type.Fields.Where(static f => f.Role is FieldRole.Object or FieldRole.Random).Select(static f => f.Name)]);
        if (_table is null)
            return ref _unplacedSlots[Type.SlotOf(column)];
        return ref _table.Slot(_row, column);
    }

    private PointerVariable? PointerAt(int column) => Type.FieldOf(column) is { Role: FieldRole.Pointer } field
        ? new(Model ?? throw new NotLocatedException(Type.Name), _table!, _row, column, field.Name)
        : null;

    private ref double At(int column)
    {
        if (_table is null)
            return ref _unplaced[column];
        return ref _table.At(_row, column);
    }

    private int ColumnOf(string field)
    {
        var index = Type.FieldIndex(field);
        return index >= 0
            ? Type.ColumnOf(index)
            : throw new UnknownVariableException(field, [.. Type.Fields.Select(static f => f.Name)]);
    }
}
