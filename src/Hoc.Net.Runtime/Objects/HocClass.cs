using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects.Members;

namespace Hoc.Net.Runtime.Objects;

/// <summary>A template of the user or a built-in class, in one session: it numbers its instances.</summary>
internal abstract class HocClass(string name)
{
    private readonly List<HocObject> _instances = [];
    private int _next;

    /// <summary>The name in <c>new Name()</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The living instances, oldest first.</summary>
    public IReadOnlyList<HocObject> Instances => _instances;

    /// <summary>Makes an instance from the arguments of <c>new</c>.</summary>
    public abstract HocObject Create(CallArguments call);

    /// <summary>What a name behind the dot of an instance stands for.</summary>
    /// <exception cref="HocException">There is no such member, or it is private.</exception>
    public abstract Member FindMember(string name, SourceSpan span);

    /// <summary>Gives a new instance its number and lists it. Numbers start again when no instance lives.</summary>
    public void Enroll(HocObject instance)
    {
        if (_instances.Count == 0) _next = 0;
        instance.Class = this;
        instance.Number = _next++;
        _instances.Add(instance);
    }

    /// <summary>Strikes a dead instance off the list.</summary>
    internal void Forget(HocObject instance) => _instances.Remove(instance);
}
