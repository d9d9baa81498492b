using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects;

/// <summary>
/// An object of a template or of a built-in class. It lives as long as somebody holds it: lifetimes are visible in HOC
/// (numbers are given again, sections and point processes of a dead object vanish), so they are counted, not collected.
/// </summary>
internal abstract class HocObject
{
    private int _holders;
    private Dictionary<string, AliasMember>? _aliases;

    /// <summary>The class it is an instance of.</summary>
    public HocClass Class { get; internal set; } = null!;

    /// <summary>The number in its name, as in <c>Vector[3]</c>.</summary>
    public int Number { get; internal set; }

    /// <summary>Where its class lists it.</summary>
    internal int ListPosition { get; set; }

    /// <summary>A number that no other object of the session has, once a script has asked for it; 0 before.</summary>
    public int Identity { get; set; }

    /// <summary>The name that HOC prints.</summary>
    public string Name => $"{Class.Name}[{Number}]";

    /// <summary>How many variables, lists and running calls hold it.</summary>
    public int Holders => _holders;

    /// <summary>Called when it has ended.</summary>
    public Action<object>? Ended { get; set; }

    /// <summary>Whether its last holder let go.</summary>
    public bool IsDead { get; private set; }

    /// <summary>Gives it a member that its class does not have.</summary>
    public void AddAlias(string name, AliasMember member)
    {
        _aliases ??= [];
        RemoveAlias(name);
        _aliases[name] = member;
    }

    /// <summary>Takes such a member away.</summary>
    public void RemoveAlias(string name)
    {
        if (_aliases?.Remove(name, out AliasMember? old) == true) old.Clear();
    }

    /// <summary>Takes all such members away.</summary>
    public void RemoveAliases()
    {
        foreach (string name in _aliases?.Keys.ToArray() ?? []) RemoveAlias(name);
    }

    /// <summary>The names of such members.</summary>
    public IEnumerable<string> AliasNames => _aliases?.Keys ?? Enumerable.Empty<string>();

    /// <summary>A member that only this object has, or null.</summary>
    public AliasMember? FindAlias(string name) => _aliases?.GetValueOrDefault(name);

    /// <summary>One holder more.</summary>
    public void Retain() => _holders++;

    /// <summary>One holder less; the last one ends the object.</summary>
    public void Release()
    {
        if (--_holders == 0) End();
        else OnReleased();
    }

    /// <summary>One holder less without ending the object: it is on its way to a new holder.</summary>
    public void Surrender() => _holders--;

    /// <summary>Ends an object that was made but never held, such as the Vector in <c>print new Vector(3).size</c>.</summary>
    public void DiscardIfUnheld()
    {
        if (_holders == 0 && !IsDead) End();
    }

    private void End()
    {
        if (IsDead) return;
        IsDead = true;
        RemoveAliases();
        OnEnding();
        Class.Forget(this);
        Ended?.Invoke(this);
    }

    /// <summary>The point process that it is in the model, with its present values; null when it is none.</summary>
    public virtual PointProcess? AsPointProcess() => null;

    /// <summary>Takes over values that were given to that point process.</summary>
    public virtual void TakeProcessValues()
    {
    }

    /// <summary>A holder let go and others remain; templates call <c>unref</c>.</summary>
    protected virtual void OnReleased()
    {
    }

    /// <summary>Lets go of what it holds.</summary>
    protected virtual void OnEnding()
    {
    }
}
