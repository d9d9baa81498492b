using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Verbatim.Memory;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <content>Pointers to the mechanism's variables.</content>
internal sealed partial class CodeImage
{
    private readonly Dictionary<(int Row, int Generation), long> _instances = [];
    private readonly Dictionary<(int Row, int Generation), long> _pointers = [];
    private readonly Dictionary<Variable, long> _others = [];
    private long _shared;
    private long _noRow;
    private long _users;
    private long _weights;

    /// <summary>A pointer to a variable of the row, or of the mechanism.</summary>
    public long AddressOf(Variable variable) => variable.Storage switch
    {
        Storage.Field => Instance() + 8L * variable.Slot,
        Storage.Global => Users() + 8L * variable.Slot,
        Storage.Shared => Made(ref _shared, () => new ArrayBlock(Row.Memory.Shared, "the LOCALs of the file")) + 8L * variable.Slot,
        Storage.Weight => Weights() + 8L * variable.Slot,
        _ => Other(variable),
    };

    /// <summary>The variables of the row, one behind the other (<c>_p</c>).</summary>
    public long Instance()
    {
        var position = Row.RowNumber;
        if (position < 0)
            return Made(ref _noRow, () => new ArrayBlock(Row.Memory.NoRow, "the variables of no instance"));
        return Instance(Row.Frame.TableRow(position));
    }

    /// <summary>The variables of an instance by its row in the table.</summary>
    public long Instance(int row)
    {
        var key = (row, Frame.Generation(row));
        if (!_instances.TryGetValue(key, out var pointer))
            _instances[key] = pointer = Machine.Memory.Add(new InstanceBlock(Frame, row, this));
        return pointer;
    }

    /// <summary>The weights of the event that is delivered (<c>_args</c>).</summary>
    public long Weights() => Made(ref _weights, () => new WeightsBlock(this));

    /// <summary>What the instance keeps besides its variables (<c>_ppvar</c>).</summary>
    public long Datums() => Row.RowNumber < 0 ? 0 : Datums(Row.Frame.TableRow(Row.RowNumber));

    public long Datums(int row)
    {
        var key = (row, Frame.Generation(row));
        if (!_pointers.TryGetValue(key, out var pointer))
            _pointers[key] = pointer = Machine.Memory.Add(new DatumBlock(this, row));
        return pointer;
    }

    /// <summary>Where the place of a POINTER lies among what the instance keeps.</summary>
    public long PointerAddress(int column) => Datums() + 8L * Unit.DatumColumns.IndexOf(column);

    public long LoadPointer(int column) => Row.RowNumber < 0 ? 0 : LoadPointer(column, Row.Frame.TableRow(Row.RowNumber));

    public void StorePointer(int column, long pointer)
    {
        if (Row.RowNumber >= 0)
            StorePointer(column, Row.Frame.TableRow(Row.RowNumber), pointer);
    }

    public long LoadPointer(int column, int row) => Frame.TableSlot(row, column) switch
    {
        null => 0,
        CodeHandle handle => handle.Pointer,
        VariableReference variable => Machine.PointerTo(variable),
        var other => Machine.Opaque(other, "an object of the instance"),
    };

    public void StorePointer(int column, int row, long pointer)
    {
        ref var slot = ref Frame.TableSlot(row, column);
        if (pointer == 0)
            slot = null;
        else if (Machine.VariableAt(pointer) is { } variable)
            slot = variable;
        else if (slot is CodeHandle handle)
            handle.Pointer = pointer;
        else
            slot = new CodeHandle { Pointer = pointer };
        Frame.BindPointer(column, row);
    }

    private long Users() => Made(ref _users, () => new ReferenceBlock(Frame.Globals));

    private long Other(Variable variable)
    {
        if (!_others.TryGetValue(variable, out var pointer))
            _others[variable] = pointer = Machine.Memory.Add(new RowBlock(this, variable));
        return pointer;
    }

    private long Made(ref long pointer, Func<MemoryBlock> make) => pointer != 0 ? pointer : pointer = Machine.Memory.Add(make());
}
