namespace Hoc.Net.Simulation;

/// <summary>A growing list of numbers: what recordings write to and playing reads from.</summary>
public class SampleBuffer
{
    private double[] _items;
    private int _count;

    /// <summary>Makes an empty buffer with room for some numbers.</summary>
    public SampleBuffer(int capacity = 0) => _items = capacity == 0 ? [] : new double[capacity];

    /// <summary>Makes a buffer with a copy of these numbers.</summary>
    public SampleBuffer(ReadOnlySpan<double> values)
    {
        _items = values.ToArray();
        _count = values.Length;
    }

    /// <summary>The number of numbers; growing it adds zeros.</summary>
    public int Count
    {
        get => _count;
        set
        {
            if (value > _items.Length)
                Reserve(Math.Max(value, 2 * _count));
            if (value > _count)
                _items.AsSpan(_count, value - _count).Clear();
            _count = value;
        }
    }

    /// <summary>How many numbers fit without allocating.</summary>
    public int Capacity => _items.Length;

    /// <summary>The numbers. The span is invalid after the buffer has grown.</summary>
    public Span<double> Values => _items.AsSpan(0, _count);

    /// <summary>All that there is room for, used or not.</summary>
    internal Span<double> Room => _items;

    /// <summary>One number.</summary>
    public double this[int index]
    {
        get => Values[index];
        set => Values[index] = value;
    }

    /// <summary>Adds a number at the end.</summary>
    public void Add(double value)
    {
        if (_count == _items.Length)
            Reserve(Math.Max(1, 2 * _count));
        _items[_count++] = value;
    }

    /// <summary>Removes all numbers and keeps the room.</summary>
    public void Clear() => _count = 0;

    /// <summary>Makes room for this many numbers in all, so that adding them allocates nothing.</summary>
    public void Reserve(int capacity)
    {
        if (capacity > _items.Length)
            Array.Resize(ref _items, capacity);
    }

    /// <summary>A reference to one number. It ends when the buffer becomes shorter.</summary>
    public VariableReference ElementAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count, nameof(index));
        return new Element(this, index);
    }

    private sealed class Element(SampleBuffer buffer, int index) : VariableReference
    {
        private SampleBuffer Buffer => buffer;

        private int Index => index;

        public override bool Exists => index < buffer._count;

        public override bool Equals(object? obj) => obj is Element other && other.Buffer == buffer && other.Index == index;

        public override int GetHashCode() => HashCode.Combine(buffer, index);

        public override double Value
        {
            get => Exists ? buffer._items[index] : throw Deleted();
            set
            {
                if (!Exists)
                    throw Deleted();
                buffer._items[index] = value;
            }
        }

        private DeletedReferenceException Deleted() => new($"Element {index} of the vector");
    }
}
