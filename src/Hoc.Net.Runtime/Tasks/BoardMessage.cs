namespace Hoc.Net.Runtime.Tasks;

/// <summary>Numbers, strings and Vectors' elements in order, as they were packed; they are unpacked in the same order.</summary>
internal sealed class BoardMessage
{
    private readonly List<object> _items = [];
    private int _next;

    /// <summary>Adds a number, a string or an array of numbers.</summary>
    public void Pack(object item) => _items.Add(item);

    /// <summary>Lets unpacking begin with the first item again.</summary>
    public void Rewind() => _next = 0;

    /// <summary>The next item, if it is of the kind asked for.</summary>
    public bool TryUnpack<T>(out T item)
    {
        if (_next < _items.Count && _items[_next] is T found)
        {
            _next++;
            item = found;
            return true;
        }

        item = default!;
        return false;
    }
}
