using System.Collections;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Verbatim;

/// <summary>An element of an array and those behind it, as many as there are at the moment.</summary>
internal sealed class Neighbours(VariableReference first, IElementReference element) : IReadOnlyList<VariableReference>
{
    private readonly List<VariableReference> _known = [first];

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            int low = 0; // exists
            int high = 1;
            while (element.Neighbour(high) is not null)
            {
                low = high;
                high *= 2;
            }

            while (high - low > 1)
            {
                int middle = (low + high) / 2;
                if (element.Neighbour(middle) is null) high = middle;
                else low = middle;
            }

            return low + 1;
        }
    }

    /// <inheritdoc/>
    public VariableReference this[int index]
    {
        get
        {
            while (_known.Count <= index) _known.Add(element.Neighbour(_known.Count) ?? throw new ArgumentOutOfRangeException(nameof(index)));
            return _known[index];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<VariableReference> GetEnumerator()
    {
        int count = Count;
        for (int i = 0; i < count; i++) yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
