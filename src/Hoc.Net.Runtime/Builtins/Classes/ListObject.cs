using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's List: objects in order, or a view of all living instances of a class.</summary>
[HocClass("List", "new List() or new List(\"Template\")", "Objects in order, or all instances of a class.", Most = 1)]
internal sealed partial class ListObject : HocObject
{
    private readonly List<HocObject> _items = [];
    private readonly HocClass? _viewed;
    private HashSet<HocObject>? _known; // instances that a view has shown, once it has been edited

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
    public IReadOnlyList<HocObject> Items => _viewed is null ? _items : _known is null ? _viewed.Instances : Edited();

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
        List<HocObject> items = Edited();
        HocObject removed = items[index];
        items.RemoveAt(index);
        Browser?.Select(-1);
        if (HoldsItems) removed.Release();
        return items.Count;
    }

    [HocMethod("remove_all", "l.remove_all()", "Removes all objects; from a view of a class, those that there are now.", Most = 0)]
    public double RemoveAll()
    {
        Browser?.Select(-1);
        if (HoldsItems) ReleaseAll();
        else Edited().Clear();
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
        if (HoldsItems) ReleaseAll();
    }

    private double InsertAt(CallArguments call, int index, int position)
    {
        List<HocObject> items = Edited();
        if (call.Object(position) is not { } item) return items.Count; // as in NEURON, no object is no mistake
        if (HoldsItems) item.Retain();
        items.Insert(index, item);
        return items.Count;
    }

    /// <summary>What edits work on. A view becomes a list of its own then, which loses what dies and gains what comes into being.</summary>
    private List<HocObject> Edited()
    {
        if (_viewed is null) return _items;
        _known ??= [];
        _items.RemoveAll(static item => item.IsDead);
        foreach (HocObject instance in _viewed.Instances)
            if (_known.Add(instance)) _items.Add(instance);
        return _items;
    }

    private int IndexFrom(CallArguments call, int position)
    {
        if (Items.Count > 0) return call.Integer(position, 0, Items.Count - 1);
        throw call.Fault(RuntimeDiagnostics.IndexOutOfRange, $"{Name} is empty.", "Append an object first, or test count().");
    }

    private void ReleaseAll()
    {
        HocObject[] released = [.. _items];
        _items.Clear();
        foreach (HocObject item in released) item.Release();
    }
}
