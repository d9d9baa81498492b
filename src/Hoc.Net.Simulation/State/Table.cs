using System.Numerics;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.State;

/// <summary>
/// The instances of one mechanism (or the nodes) in one model, as rows with stable numbers.
/// </summary>
/// <remarks>
/// A live row's values lie in one of two places. Its position is p ≥ 0: field c stands in the state block at
/// <c>Columns[c] + p</c>. Or it is new since the last layout, position ~s: its fields stand side by side in a page of
/// <c>_staged</c>, until the next layout moves it to the block; pages, because a growing array would be copied again and again. A freed row has position <see cref="Free"/>; its number may be
/// used again, with a generation one higher, so that old references notice.
/// </remarks>
internal sealed class Table
{
    /// <summary>The position of a row that is not in use.</summary>
    public const int Free = int.MinValue;

    /// <summary>The doubles in a page of new rows: enough that pages are few, and little for a small model.</summary>
    private const int LongestPage = 2048;

    private readonly StateStore _store;
    private readonly double[] _defaults;
    private readonly Stack<int> _free = new();
    private int[] _positions = [];
    private int[] _generations = [];
    private int[] _nodes = [];
    private long[] _ages = [];
    private PointProcess?[] _owners = []; // where events may reach them
    private readonly object?[][] _slots; // pointers and objects, by slot and row
    private readonly int[] _streams; // the slots of random streams
    private readonly List<double[]> _staged = []; // pages of 1 << _pageBits rows
    private readonly int _pageBits;
    private int _stagedCount;
    private int _used;

    public Table(StateStore store, MechanismType type)
    {
        _store = store;
        Type = type;
        Columns = new int[type.ColumnCount];
        _defaults = type.Defaults();
        _slots = new object?[type.SlotCount][];
        Array.Fill(_slots, []);
        _streams = [.. Enumerable.Range(0, type.ColumnCount).Where(c => type.SlotOf(c) >= 0 && type.FieldOf(c).Role == FieldRole.Random).Select(type.SlotOf)];
        _pageBits = BitOperations.Log2((uint)Math.Max(1, LongestPage / Math.Max(1, _defaults.Length)));
    }

    public MechanismType Type { get; }

    /// <summary>The address of position 0 of each column, as of the last layout.</summary>
    public int[] Columns { get; }

    /// <summary>The number of positions of the last layout, padding included.</summary>
    public int Extent { get; set; }

    /// <summary>Row numbers are below this.</summary>
    public int RowLimit => _used;

    public int LiveCount => _used - _free.Count;

    public int Add(int node)
    {
        if (!_free.TryPop(out var row))
        {
            if (_used == _positions.Length)
                Grow();
            row = _used++;
        }

        _nodes[row] = node;
        _ages[row] = _store.NextAge();
        _positions[row] = ~Stage();
        foreach (var slot in _streams)
            _slots[slot][row] = _store.RandomSettings.NewInstanceStream();
        return row;
    }

    public void Remove(int row)
    {
        _positions[row] = Free;
        _owners[row] = null;
        foreach (var slot in _slots)
        {
            (slot[row] as IDisposable)?.Dispose(); // what was held for the instance alone
            slot[row] = null;
        }

        _generations[row]++;
        _free.Push(row);
        _store.NoteRemoval();
    }

    public bool IsLive(int row, int generation) => _generations[row] == generation && _positions[row] != Free;

    public bool IsFree(int row) => _positions[row] == Free;

    public int Generation(int row) => _generations[row];

    /// <summary>The row of the table of nodes that the instance sits on; -1 for none.</summary>
    public int Node(int row) => _nodes[row];

    public void SetNode(int row, int node) => _nodes[row] = node;

    /// <summary>Rises with each row made or renewed: instances of one node are visited youngest first.</summary>
    public long Age(int row) => _ages[row];

    /// <summary>Makes the row the youngest.</summary>
    public void Renew(int row) => _ages[row] = _store.NextAge();

    /// <summary>The point process whose row it is; null for density mechanisms.</summary>
    public PointProcess? Owner(int row) => _owners[row];

    public void SetOwner(int row, PointProcess owner) => _owners[row] = owner;

    /// <summary>The pointer or object that a column stands for.</summary>
    public ref object? Slot(int row, int column) => ref _slots[Type.SlotOf(column)][row];

    /// <summary>The position in the block, or a negative number while the row is new.</summary>
    public int Position(int row) => _positions[row];

    /// <summary>The variable's place in memory, now.</summary>
    public ref double At(int row, int column)
    {
        var position = _positions[row];
        if (position >= 0)
            return ref _store.Block[Columns[column] + position];
        return ref Staged(~position)[column];
    }

    public void CopyRow(int from, int to)
    {
        for (var s = 0; s < _slots.Length; s++)
            if (!_streams.Contains(s) && _slots[s][to] is not IDisposable) // each instance keeps a stream, and what is its alone
                _slots[s][to] = _slots[s][from];
        if (_positions[from] < 0 && _positions[to] < 0)
        {
            Staged(~_positions[from]).CopyTo(Staged(~_positions[to]));
            return;
        }

        for (var c = 0; c < Columns.Length; c++)
            At(to, c) = At(from, c);
    }

    /// <summary>Moves all live rows to their new positions in a new block. Positions of rows not in use are ignored.</summary>
    public void MoveTo(double[] block, int[] columns, int extent, ReadOnlySpan<int> positions)
    {
        var isTaken = new bool[extent];
        for (var row = 0; row < _used; row++)
        {
            var former = _positions[row];
            if (former == Free)
                continue;
            var position = positions[row];
            if (former >= 0)
            {
                for (var c = 0; c < columns.Length; c++)
                    block[columns[c] + position] = _store.Block[Columns[c] + former];
            }
            else
            {
                var staged = Staged(~former);
                for (var c = 0; c < columns.Length; c++)
                    block[columns[c] + position] = staged[c];
            }

            _positions[row] = position;
            isTaken[position] = true;
        }

        for (var position = 0; position < extent; position++)
        {
            if (isTaken[position])
                continue;
            for (var c = 0; c < columns.Length; c++)
                block[columns[c] + position] = _defaults[c];
        }

        columns.CopyTo(Columns, 0);
        Extent = extent;
        _staged.Clear();
        _stagedCount = 0;
    }

    private int Stage()
    {
        if (_stagedCount == _staged.Count << _pageBits)
            _staged.Add(GC.AllocateUninitializedArray<double>(_defaults.Length << _pageBits));
        _defaults.CopyTo(Staged(_stagedCount));
        return _stagedCount++;
    }

    private Span<double> Staged(int index) =>
        _staged[index >> _pageBits].AsSpan((index & ((1 << _pageBits) - 1)) * _defaults.Length, _defaults.Length);

    private void Grow()
    {
        var capacity = Math.Max(4, 2 * _used);
        Array.Resize(ref _positions, capacity);
        Array.Resize(ref _generations, capacity);
        Array.Resize(ref _nodes, capacity);
        Array.Resize(ref _ages, capacity);
        Array.Resize(ref _owners, capacity);
        for (var s = 0; s < _slots.Length; s++)
            Array.Resize(ref _slots[s], capacity);
    }
}
