using System.Collections;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Things in the order in which they came. One that is taken out leaves a gap, which is closed when somebody looks: taking out many costs as much as one look.
/// </summary>
internal sealed class Roster<T, TPlace> : IReadOnlyList<T>
    where T : class
    where TPlace : struct, IPlace<T>
{
    private T?[] _members = [];
    private int _end; // of the members and gaps
    private int _gaps;

    public int Count => _end - _gaps;

    public T this[int index] => All[index];

    /// <summary>The members. Valid until the next change.</summary>
    public ReadOnlySpan<T> All
    {
        get
        {
            if (_gaps > 0)
                Close();
            return _members.AsSpan(0, _end)!;
        }
    }

    public void Add(T member)
    {
        if (_end == _members.Length)
        {
            if (2 * _gaps > _end)
                Close();
            else
                Array.Resize(ref _members, Math.Max(4, 2 * _end));
        }

        TPlace.Of(member) = _end;
        _members[_end++] = member;
    }

    /// <summary>Takes a member out.</summary>
    public void Remove(T member)
    {
        var place = TPlace.Of(member);
        if (place >= _end || _members[place] != member)
            return;
        _members[place] = null;
        _gaps++;
        while (_end > 0 && _members[_end - 1] is null)
        {
            _end--;
            _gaps--;
        }
    }

    public void Clear()
    {
        Array.Clear(_members, 0, _end);
        _end = _gaps = 0;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Close()
    {
        var count = 0;
        for (var i = 0; i < _end; i++)
        {
            if (_members[i] is not { } member)
                continue;
            TPlace.Of(member) = count;
            _members[count++] = member;
        }

        Array.Clear(_members, count, _end - count);
        (_end, _gaps) = (count, 0);
    }
}
