using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Execution;

/// <summary>The arguments of all running calls.</summary>
internal sealed class ValueStack
{
    private const int InitialCapacity = 256;

    /// <summary>The values; those from <see cref="Count"/> on are unused.</summary>
    public HocValue[] Values { get; private set; } = new HocValue[InitialCapacity];

    /// <summary>How many are in use.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a value on top.</summary>
    public void Push(in HocValue value)
    {
        if (Count == Values.Length) Grow();
        Values[Count++] = value;
    }

    /// <summary>Adds a number on top.</summary>
    public void Push(double number)
    {
        if (Count == Values.Length) Grow();
        Values[Count++] = number;
    }

    /// <summary>The values above a height. They stay readable when more are pushed.</summary>
    public ReadOnlySpan<HocValue> Above(int height) => Values.AsSpan(height, Count - height);

    /// <summary>Takes off all values above a height. They stay in the array until others take their places.</summary>
    public void Cut(int height) => Count = height;

    private void Grow()
    {
        HocValue[] values = Values;
        Array.Resize(ref values, 2 * values.Length);
        Values = values;
    }
}
