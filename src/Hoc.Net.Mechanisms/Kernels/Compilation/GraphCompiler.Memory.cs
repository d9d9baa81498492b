using System.Linq.Expressions;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <content>Where places lie, and how they are read and written.</content>
internal sealed partial class GraphCompiler
{
    private readonly Dictionary<Place, ParameterExpression> _columns = [];
    private readonly Dictionary<int, Facing> _facings = [];
    private readonly Dictionary<Variable, int> _scratch = []; // elements before that of the variable
    private readonly Dictionary<int, ParameterExpression> _cells = [];
    private ParameterExpression? _shared;
    private ParameterExpression? _scratchAddress;

    /// <summary>The rows of another table that the rows of the mechanism face.</summary>
    /// <param name="All">The address of those of all rows.</param>
    /// <param name="Rows">The address of those of the present rows.</param>
    /// <param name="Adjacent">Whether these are adjacent.</param>
    private sealed record Facing(ParameterExpression All, ParameterExpression Rows, ParameterExpression Adjacent);

    private Expression LoadOf(Place place, bool isUniform)
    {
        switch (place.Storage)
        {
            case Storage.Time:
                return Scalar(Expression.Field(_clock, nameof(Clock.Time)));
            case Storage.TimeStep:
                return Scalar(Expression.Field(_clock, nameof(Clock.TimeStep)));
            case Storage.Celsius:
                return Scalar(Expression.Field(_clock, nameof(Clock.Celsius)));
            case Storage.Global:
                return Frame(nameof(FrameAccess.Global), _frame, Expression.Constant(place.Index));
            case Storage.Shared:
                return _one.Access(nameof(PackAccess<Lanes1, Lanes1>.Load), SharedAt(place.Index));
            case Storage.IonValence:
                return Frame(nameof(FrameAccess.Valence), _frame, Expression.Constant(place.Index));
            case Storage.Flag:
                return Scalar(Expression.Property(_event, nameof(EventCall.Flag)));
            case Storage.Weight:
                return Frame(nameof(FrameAccess.Weight), _call, Expression.Constant(place.Index));
            case Storage.Pointed:
                return Frame(nameof(FrameAccess.Pointed), _frame, Expression.Constant(place.Index), _offset);
            case Storage.Field:
                return _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.Load), AddressOf(place));
            default:
                var facing = FacingOf(place);
                return _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.LoadFacing), ColumnOf(place), facing.Rows, AdjacentOf(facing));
        }
    }

    /// <summary>Instances at one node have equal rows, so that the first and the last do not tell whether all are adjacent.</summary>
    private Expression AdjacentOf(Facing facing) => _graph.IsDensity || IsScalar ? facing.Adjacent : Expression.Constant(false);

    private Expression StoreOf(StoreStep store)
    {
        var place = store.Place;
        switch (place.Storage)
        {
            case Storage.Global when store.IsLast:
                return _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.StoreLast), CellOf(place.Index), PackOf(store.Value), _offset, _stop);
            case Storage.Shared when store.IsLast:
                return _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.StoreLastAt), SharedAt(place.Index), PackOf(store.Value), _offset, _stop);
            case Storage.Global:
                return Frame(nameof(FrameAccess.SetGlobal), _frame, Expression.Constant(place.Index), PackOf(store.Value));
            case Storage.Shared:
                return _one.Access(nameof(PackAccess<Lanes1, Lanes1>.Store), SharedAt(place.Index), PackOf(store.Value));
            case Storage.Weight:
                return Frame(nameof(FrameAccess.SetWeight), _call, Expression.Constant(place.Index), PackOf(store.Value));
            case Storage.Pointed:
                return Frame(nameof(FrameAccess.SetPointed), _frame, Expression.Constant(place.Index), _offset, PackOf(store.Value));
            case Storage.Field:
                return Store(AddressOf(place), store.Value, store.Mask);
            default:
                var facing = FacingOf(place);
                return _lanes.Access(
                    nameof(PackAccess<Lanes1, Lanes1>.StoreFacing), ColumnOf(place), facing.Rows, AdjacentOf(facing), PackOf(store.Value));
        }
    }

    private Expression Store(Expression address, Node value, Node? mask) => mask is null
        ? _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.Store), address, PackOf(value))
        : _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.StoreWhere), address, PackOf(value), PackOf(mask));

    private Expression AddOf(AccumulateStep add)
    {
        var facing = FacingOf(add.Place);
        return add.Mask is null
            ? _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.AddFacing), ColumnOf(add.Place), facing.Rows, PackOf(add.Value))
            : _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.AddFacingWhere), ColumnOf(add.Place), facing.Rows, PackOf(add.Value), PackOf(add.Mask));
    }

    private Expression FetchOf(Node node)
    {
        if (node.Item is not Variable variable)
        {
            var value = LoadOf(node.Place, false);
            return node.Place.IsShared && !IsScalar ? _lanes.Spread(value) : value;
        }

        var element = IndexOf(node.Inputs[0]);
        switch (variable.Storage)
        {
            case Storage.Global:
                return Spread(Frame(nameof(FrameAccess.Global), _frame, Expression.Add(Expression.Constant(variable.Slot), element)));
            case Storage.Shared:
                return Spread(_one.Access(nameof(PackAccess<Lanes1, Lanes1>.Load), SharedAt(variable.Slot, element)));
            default:
                return _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.Load), ElementAddress(variable, element));
        }
    }

    private Expression Spread(Expression scalar) => IsScalar ? scalar : _lanes.Spread(scalar);

    private Expression StoreOf(ElementStep step)
    {
        var element = IndexOf(step.Element);
        return step.Variable.Storage switch
        {
            Storage.Global => Frame(
                nameof(FrameAccess.SetGlobal), _frame, Expression.Add(Expression.Constant(step.Variable.Slot), element), PackOf(step.Value)),
            Storage.Shared => Store(SharedAt(step.Variable.Slot, element), step.Value, step.Mask),
            _ => Store(ElementAddress(step.Variable, element), step.Value, step.Mask),
        };
    }

    private Expression IndexOf(Node element) => element.Kind == NodeKind.Number
        ? Expression.Constant((int)element.Number)
        : Expression.Convert(Expression.Property(ScalarOf(element), nameof(Lanes1.Value)), typeof(int));

    private Expression ElementAddress(Variable variable, Expression element)
    {
        if (variable.Storage == Storage.Local)
            return Expression.Add(ArrayAddress(variable), Expression.Multiply(Expression.Convert(element, typeof(long)), Expression.Constant(8L * _count)));
        var column = Frame(nameof(FrameAccess.Column), _frame, Expression.Add(Expression.Constant(variable.Slot), element));
        return Expression.Add(column, _offset);
    }

    private Expression ArrayAddress(Variable array)
    {
        _scratchAddress ??= Register(typeof(long), "scratch");
        return Expression.Add(_scratchAddress, Expression.Constant(8L * _count * _scratch[array]));
    }

    private Expression AddressOf(Place place) => Expression.Add(ColumnOf(place), _offset);

    private ParameterExpression ColumnOf(Place place)
    {
        var key = new Place(place.Storage, IsPerIndex(place.Storage) ? place.Index : 0);
        if (_columns.TryGetValue(key, out var column))
            return column;
        column = Register(typeof(long), place.Storage.ToString());
        _columns.Add(key, column);
        _prelude.Add(Expression.Assign(column, place.Storage == Storage.Field
            ? Frame(nameof(FrameAccess.Column), _frame, Expression.Constant(place.Index))
            : Frame(nameof(FrameAccess.At), _frame, StartOf(place))));
        return column;
    }

    private static bool IsPerIndex(Storage storage) => storage is Storage.Field || IsOfIon(storage);

    private static bool IsOfIon(Storage storage) => storage is Storage.IonReversal or Storage.IonInside or Storage.IonOutside
        or Storage.IonCurrent or Storage.IonCurrentDerivative;

    private MemberExpression StartOf(Place place) => place.Storage switch
    {
        Storage.NodeVoltage => Expression.Property(_frame, nameof(KernelFrame.Voltage)),
        Storage.NodeArea => Expression.Property(_frame, nameof(KernelFrame.Area)),
        Storage.NodeDiameter => Expression.Property(_frame, nameof(KernelFrame.Diameter)),
        Storage.NodeRhs => Expression.Property(_frame, nameof(KernelFrame.Rhs)),
        Storage.NodeD => Expression.Property(_frame, nameof(KernelFrame.D)),
        Storage.IonReversal => Expression.Property(Ion(place.Index), nameof(IonFrame.Reversal)),
        Storage.IonInside => Expression.Property(Ion(place.Index), nameof(IonFrame.Inside)),
        Storage.IonOutside => Expression.Property(Ion(place.Index), nameof(IonFrame.Outside)),
        Storage.IonCurrent => Expression.Property(Ion(place.Index), nameof(IonFrame.Current)),
        Storage.IonCurrentDerivative => Expression.Property(Ion(place.Index), nameof(IonFrame.CurrentDerivative)),
        _ => throw new InvalidOperationException($"{place.Storage} has no column."),
    };

    private Expression Ion(int index) => Expression.ArrayIndex(Expression.Property(_frame, nameof(KernelFrame.Ions)), Expression.Constant(index));

    private Facing FacingOf(Place place)
    {
        var key = IsOfIon(place.Storage) ? place.Index : place.Storage == Storage.NodeDiameter ? -2 : -1;
        if (_facings.TryGetValue(key, out var facing))
            return facing;
        facing = new(Register(typeof(long), "all"), Register(typeof(long), "rows"), Register(typeof(bool), "adjacent"));
        _facings.Add(key, facing);
        var rows = key switch
        {
            -1 => Expression.Property(_frame, nameof(KernelFrame.Nodes)),
            -2 => Expression.Property(_frame, nameof(KernelFrame.DiameterRows)),
            _ => Expression.Property(Ion(key), nameof(IonFrame.Rows)),
        };
        _prelude.Add(Expression.Assign(facing.All, Expression.Call(
            typeof(FrameAccess).GetMethod(nameof(FrameAccess.AddressOf), [typeof(int[])])!, rows)));
        return facing;
    }

    private ParameterExpression CellOf(int index)
    {
        if (!_cells.TryGetValue(index, out var cell))
        {
            _cells.Add(index, cell = Register(typeof(Cell), "global"));
            _prelude.Add(Expression.Assign(
                cell, Expression.ArrayIndex(Expression.Property(_frame, nameof(KernelFrame.Globals)), Expression.Constant(index))));
        }

        return cell;
    }

    private Expression SharedAt(int slot, Expression? element = null)
    {
        if (_shared is null)
        {
            _shared = Register(typeof(long), "shared");
            _prelude.Add(Expression.Assign(_shared, Expression.Call(
                typeof(FrameAccess).GetMethod(nameof(FrameAccess.AddressOf), [typeof(double[])])!,
                Expression.Property(_memory, nameof(FormMemory.Shared)))));
        }

        Expression address = Expression.Add(_shared, Expression.Constant(8L * slot));
        return element is null
            ? address
            : Expression.Add(address, Expression.Multiply(Expression.Convert(element, typeof(long)), Expression.Constant(8L)));
    }

    private Expression Scalar(Expression number) => Expression.Call(_one.Type.GetMethod("Broadcast")!, number);

    /// <summary>What each pack of rows begins with.</summary>
    private IEnumerable<Expression> RowStart()
    {
        if (_graph.IsSerial)
            yield return Expression.Assign(_call, _event);
        foreach (var facing in _facings.Values)
        {
            yield return Expression.Assign(facing.Rows, Expression.Add(facing.All, Expression.RightShift(_offset, Expression.Constant(1))));
            yield return Expression.Assign(facing.Adjacent, _lanes.Access(nameof(PackAccess<Lanes1, Lanes1>.AreAdjacent), facing.Rows));
        }
    }

    private IEnumerable<Expression> ScratchStart()
    {
        if (_scratchAddress is null)
            yield break;
        var length = _graph.Arrays.Sum(static a => a.Length) * _count;
        yield return Expression.Assign(_scratchAddress, Expression.Call(
            _memory, typeof(FormMemory).GetMethod(nameof(FormMemory.RentScratch))!, Expression.Constant(length)));
    }

    private IEnumerable<Expression> ScratchEnd()
    {
        if (_scratchAddress is not null)
            yield return Expression.Call(_memory, typeof(FormMemory).GetMethod(nameof(FormMemory.ReturnScratch))!, _scratchAddress);
    }

    private void PlaceArrays()
    {
        var before = 0;
        foreach (var array in _graph.Arrays)
        {
            _scratch.Add(array, before);
            before += array.Length;
        }
    }
}
