using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.State;

/// <summary>
/// The instances of one mechanism (or the nodes) in one model, as rows with stable numbers.
/// </summary>
/// <remarks>
/// A live row's values lie in one of two places. Its position is p ≥ 0: field c stands in the state block at
/// <c>Columns[c] + p</c>. Or it is new since the last layout, position ~s: field c stands in <c>_staged[s·columns + c]</c>, until
/// the next layout moves it to the block. A freed row has position <see cref="Free"/>; its number may be
/// used again, with a generation one higher, so that old references notice.
/// </remarks>
internal sealed class Table
{
    /// <summary>The position of a row that is not in use.</summary>
    public const int Free = int.MinValue;

    private readonly StateStore _store;
    private readonly double[] _defaults;
    private readonly Stack<int> _free = new();
    private int[] _positions = [];
    private int[] _generations = [];
    private int[] _nodes = [];
    private long[] _ages = [];
    private double[] _staged = [];
    private int _stagedCount;
    private int _used;

    public Table(StateStore store, MechanismType type)
    {
        _store = store;
        Type = type;
        Columns = new int[type.ColumnCount];
        _defaults = type.Defaults();
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
        return row;
    }

    public void Remove(int row)
    {
        _positions[row] = Free;
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

    /// <summary>The position in the block, or a negative number while the row is new.</summary>
    public int Position(int row) => _positions[row];

    /// <summary>The variable's place in memory, now.</summary>
    public ref double At(int row, int column)
    {
        var position = _positions[row];
        if (position >= 0)
            return ref _store.Block[Columns[column] + position];
        return ref _staged[~position * Columns.Length + column];
    }

    public void CopyRow(int from, int to)
    {
        for (var c = 0; c < Columns.Length; c++)
            At(to, c) = At(from, c);
    }

    /// <summary>Moves all live rows to their new positions in a new block. Positions of rows not in use are ignored.</summary>
    public void MoveTo(double[] block, int[] columns, int extent, ReadOnlySpan<int> positions)
    {
        for (var c = 0; c < columns.Length; c++)
        {
            block.AsSpan(columns[c], extent).Fill(_defaults[c]);
            for (var row = 0; row < _used; row++)
                if (_positions[row] != Free)
                    block[columns[c] + positions[row]] = At(row, c);
        }

        for (var row = 0; row < _used; row++)
            if (_positions[row] != Free)
                _positions[row] = positions[row];
        columns.CopyTo(Columns, 0);
        Extent = extent;
        _staged = [];
        _stagedCount = 0;
    }

    private int Stage()
    {
        var width = Columns.Length;
        if ((_stagedCount + 1) * width > _staged.Length)
            Array.Resize(ref _staged, Math.Max(4, 2 * (_stagedCount + 1)) * width);
        _defaults.CopyTo(_staged, _stagedCount * width);
        return _stagedCount++;
    }

    private void Grow()
    {
        var capacity = Math.Max(4, 2 * _used);
        Array.Resize(ref _positions, capacity);
        Array.Resize(ref _generations, capacity);
        Array.Resize(ref _nodes, capacity);
        Array.Resize(ref _ages, capacity);
    }
}
