namespace Hoc.Net.Runtime.Numerics;

/// <summary>The elements of one row of a sparse matrix that were set, in the order of their columns.</summary>
internal sealed class SparseRow
{
    private int[] _columns = new int[4];
    private double[] _values = new double[4];

    /// <summary>The number of elements.</summary>
    public int Count { get; private set; }

    /// <summary>The columns of the elements, ascending.</summary>
    public ReadOnlySpan<int> Columns => _columns.AsSpan(0, Count);

    /// <summary>The elements.</summary>
    public Span<double> Values => _values.AsSpan(0, Count);

    /// <summary>The position of a column's element, or the complement of where it would stand.</summary>
    public int Find(int column) => Columns.BinarySearch(column);

    /// <summary>A column's element, made where there is none.</summary>
    public ref double Place(int column)
    {
        int position = Find(column);
        if (position < 0) Insert(position = ~position, column);
        return ref _values[position];
    }

    /// <summary>Forgets the elements from a column on.</summary>
    public void CutAt(int column)
    {
        Count = Start(column);
    }

    /// <summary>A row with the same elements.</summary>
    public SparseRow Copy() => new()
    {
        _columns = [.. _columns],
        _values = [.. _values],
        Count = Count,
    };

    /// <summary>Adds a multiple of another row's elements from a column on; elements that this row lacks are made.</summary>
    public void AddScaled(SparseRow other, double factor, int fromColumn)
    {
        int mine = Start(fromColumn);
        int theirs = other.Start(fromColumn);
        int head = mine;
        int most = Count + other.Count - theirs;
        int[] columns = new int[most];
        double[] values = new double[most];
        Columns[..head].CopyTo(columns);
        Values[..head].CopyTo(values);
        int count = head;
        while (mine < Count || theirs < other.Count)
        {
            int mineColumn = mine < Count ? _columns[mine] : int.MaxValue;
            int theirColumn = theirs < other.Count ? other._columns[theirs] : int.MaxValue;
            columns[count] = Math.Min(mineColumn, theirColumn);
            double value = mineColumn <= theirColumn ? _values[mine++] : 0;
            if (theirColumn <= mineColumn) value += factor * other._values[theirs++];
            values[count++] = value;
        }

        (_columns, _values, Count) = (columns, values, count);
    }

    private int Start(int column)
    {
        int position = Find(column);
        return position < 0 ? ~position : position;
    }

    private void Insert(int position, int column)
    {
        if (Count == _columns.Length)
        {
            Array.Resize(ref _columns, 2 * Count);
            Array.Resize(ref _values, 2 * Count);
        }

        Array.Copy(_columns, position, _columns, position + 1, Count - position);
        Array.Copy(_values, position, _values, position + 1, Count - position);
        _columns[position] = column;
        _values[position] = 0;
        Count++;
    }
}
