using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects.Members;

namespace Hoc.Net.Runtime.Objects;

/// <summary>A template of the user or a built-in class, in one session: it numbers its instances.</summary>
/// <remarks>
/// The list of instances is in order of their numbers. A dead instance leaves a hole, which is closed when somebody looks at
/// the list, so that the death of many objects takes no longer than their birth.
/// </remarks>
internal abstract class HocClass(string name)
{
    private readonly List<HocObject?> _places = [];
    private readonly List<HocObject> _living = [];
    private bool _changed;
    private int _count;
    private int _next;

    /// <summary>The name in <c>new Name()</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The living instances, oldest first.</summary>
    public IReadOnlyList<HocObject> Instances
    {
        get
        {
            if (_changed) CloseHoles();
            return _living;
        }
    }

    /// <summary>Makes an instance from the arguments of <c>new</c>.</summary>
    public abstract HocObject Create(CallArguments call);

    /// <summary>What a name behind the dot of an instance stands for.</summary>
    /// <exception cref="HocException">There is no such member, or it is private.</exception>
    public abstract Member FindMember(string name, SourceSpan span);

    /// <summary>The living instance of a number, or null.</summary>
    public HocObject? Find(int number)
    {
        IReadOnlyList<HocObject> instances = Instances;
        int low = 0;
        int high = instances.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int found = instances[middle].Number;
            if (found == number) return instances[middle];
            if (found < number) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>Gives a new instance its number and lists it. Numbers start again when no instance lives.</summary>
    public void Enroll(HocObject instance)
    {
        if (_count == 0)
        {
            _next = 0;
            _places.Clear();
        }

        instance.Class = this;
        instance.Number = _next++;
        instance.ListPosition = _places.Count;
        _places.Add(instance);
        _count++;
        _changed = true;
    }

    /// <summary>Strikes a dead instance off the list.</summary>
    internal void Forget(HocObject instance)
    {
        _places[instance.ListPosition] = null;
        _count--;
        _changed = true;
    }

    private void CloseHoles()
    {
        _places.RemoveAll(static place => place is null);
        _living.Clear();
        foreach (HocObject? instance in _places)
        {
            instance!.ListPosition = _living.Count;
            _living.Add(instance);
        }

        _changed = false;
    }
}
