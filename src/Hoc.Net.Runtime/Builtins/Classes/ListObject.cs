using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's List: objects in order, or a view of all living instances of a class.</summary>
[HocClass("List", "new List() or new List(\"Template\")", "Objects in order, or all instances of a class.", Most = 1)]
internal sealed partial class ListObject : HocObject
{
    private readonly List<HocObject> _items = [];
    private readonly HocClass? _viewed;
    private HashSet<HocObject>? _hidden; // removed from a view

    /// <summary>Makes an empty list, or the view of a class.</summary>
    public ListObject(CallArguments call)
    {
        if (call.IsNumber(1)) call.Integer(1, 0, 100_000_000); // room for so many; a List grows as it needs
        else if (call.Count > 0) _viewed = call.Session.ClassNamed(call.String(1), call);
    }

    private ListObject()
    {
    }

    /// <summary>A new empty List.</summary>
    public static ListObject Empty(HocSession session) => session.Enroll(new ListObject());

    /// <summary>The objects now.</summary>
    public IReadOnlyList<HocObject> Items => _viewed is null ? _items : _hidden is null ? _viewed.Instances
        : [.. _viewed.Instances.Where(instance => !_hidden.Contains(instance))];

    /// <summary>Whether it holds its objects, and does not only show those of a class.</summary>
    public bool HoldsItems => _viewed is null;

    /// <summary>Adds an object at the end.</summary>
    public void Add(HocObject item)
    {
        item.Retain();
        _items.Add(item);
    }

    [HocMethod("count", "l.count()", "The number of objects.", Most = 0)]
    public double Count() => Items.Count;

    [HocMethod("object", "l.object(i)", "Object i.", Least = 1, Most = 1)]
    [HocMethod("o", "l.o(i)", "Object i.", Least = 1, Most = 1)]
    public HocObject At(CallArguments call) => Items[IndexFrom(call, 1)];

    [HocMethod("append", "l.append(object)", "Adds an object at the end; gives the new count.", Least = 1, Most = 1)]
    public double Append(CallArguments call) => InsertAt(call, Items.Count, 1);

    [HocMethod("prepend", "l.prepend(object)", "Adds an object at the head; gives the new count.", Least = 1, Most = 1)]
    public double Prepend(CallArguments call) => InsertAt(call, 0, 1);

    [HocMethod("insrt", "l.insrt(i, object)", "Inserts an object before object i; gives the new count.", Least = 2, Most = 2)]
    public double Insert(CallArguments call) => InsertAt(call, call.Integer(1, 0, Items.Count), 2);

    [HocMethod("remove", "l.remove(i)", "Removes object i; gives the new count.", Least = 1, Most = 1)]
    public double Remove(CallArguments call)
    {
        int index = IndexFrom(call, 1);
        if (!HoldsItems) return Hide(Items[index]);
        HocObject removed = _items[index];
        _items.RemoveAt(index);
        Browser?.Select(-1);
        removed.Release();
        return _items.Count;
    }

    [HocMethod("remove_all", "l.remove_all()", "Removes all objects; from a view of a class, those that there are now.", Most = 0)]
    public double RemoveAll()
    {
        if (!HoldsItems) return Hide([.. Items]);
        Browser?.Select(-1);
        ReleaseAll();
        return 0;
    }

    [HocMethod("index", "l.index(object)", "The place of an object, or -1.", Least = 1, Most = 1)]
    public double IndexOf(CallArguments call)
    {
        HocObject? sought = call.Object(1);
        for (int i = 0; i < Items.Count; i++)
        {
            if (ReferenceEquals(Items[i], sought)) return i;
        }

        return -1;
    }

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        CloseBrowser();
        ReleaseAll();
    }

    private double InsertAt(CallArguments call, int index, int position)
    {
        RequireOwn(call);
        if (call.Object(position) is not { } item) return _items.Count; // as in NEURON, no object is no mistake
        item.Retain();
        _items.Insert(index, item);
        return _items.Count;
    }

    /// <summary>Lets a view show instances no more; those that come into being later are shown.</summary>
    private double Hide(params ReadOnlySpan<HocObject> instances)
    {
        _hidden ??= [];
        foreach (HocObject instance in instances) _hidden.Add(instance);
        Browser?.Select(-1);
        return Items.Count;
    }

    private int IndexFrom(CallArguments call, int position)
    {
        if (Items.Count > 0) return call.Integer(position, 0, Items.Count - 1);
        throw call.Fault(RuntimeDiagnostics.IndexOutOfRange, $"{Name} is empty.", "Append an object first, or test count().");
    }

    private void RequireOwn(CallArguments call)
    {
        if (_viewed is null) return;
        throw call.Fault(
            RuntimeDiagnostics.ReadOnly,
            $"{Name} shows all instances of {_viewed.Name} and cannot be changed by hand.",
            "Use a List made by new List() for objects of your choice.");
    }

    private void ReleaseAll()
    {
        HocObject[] released = [.. _items];
        _items.Clear();
        foreach (HocObject item in released) item.Release();
    }
}
