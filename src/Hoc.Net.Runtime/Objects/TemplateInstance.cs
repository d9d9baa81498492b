using System.Diagnostics.CodeAnalysis;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects;

/// <summary>An object of a user's template: storage of its own for every variable of the template.</summary>
internal sealed class TemplateInstance : HocObject
{
    private readonly Template _template;
    private object?[] _storage;

    /// <summary>An instance with all variables zero, empty or NULLobject.</summary>
    public TemplateInstance(Template template)
    {
        _template = template;
        _storage = new object?[template.Scope.MemberCount];
    }

    /// <summary>The template.</summary>
    public Template Template => _template;

    /// <summary>Whether its unref() runs, so that what happens in there does not call it again.</summary>
    public bool IsUnreferencing { get; set; }

    /// <summary>The point process that it is, where make_pointprocess made one of its template.</summary>
    public PointProcess? Process { get; set; }

    /// <inheritdoc/>
    public override PointProcess? AsPointProcess()
    {
        if (Process is not null) _template.Mechanism!.Publish(this);
        return Process;
    }

    /// <inheritdoc/>
    public override void TakeProcessValues() => _template.Mechanism?.Adopt(this);

    /// <summary>The storage of a number member.</summary>
    public NumberSlot NumberAt(int member) =>
        (uint)member < (uint)_storage.Length && _storage[member] is NumberSlot slot ? slot : (NumberSlot)Make(member);

    /// <summary>The storage of a member of any kind.</summary>
    public object Storage(int member) =>
        (uint)member < (uint)_storage.Length && _storage[member] is { } storage ? storage : Make(member);

    /// <summary>The text of a strdef among the members.</summary>
    public bool TryGetString(string name, [NotNullWhen(true)] out string? text)
    {
        text = _template.Scope.Find(name) is { Kind: SymbolKind.String } symbol ? ((StringSlot)Storage(symbol.MemberIndex)).Value : null;
        return text is not null;
    }

    /// <summary>The section storage of a member if it has any already.</summary>
    public SectionArray? Sections(int member) =>
        member < _storage.Length ? _storage[member] as SectionArray : null;

    /// <summary>Drops the storage of a member whose kind has changed; it is made anew when it is next used.</summary>
    public void Drop(int member)
    {
        if (member < _storage.Length) _storage[member] = null;
    }

    /// <summary>Lets go of its objects and removes its sections.</summary>
    public void Clear()
    {
        foreach (object? storage in _storage)
        {
            if (storage is ObjectArray objects) objects.Clear();
            else if (storage is SectionArray sections) _template.Delete(sections);
        }
    }

    /// <inheritdoc/>
    protected override void OnReleased() => _template.CallUnref(this);

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        _template.CallUnref(this);
        Clear();
        if (Process is null) return;
        _template.Session.Model.Disconnect(Process);
        _template.Session.Model.Remove(Process);
    }

    private object Make(int member)
    {
        if (member >= _storage.Length) Array.Resize(ref _storage, Math.Max(member + 1, _template.Scope.MemberCount));
        Symbol symbol = _template.Scope.Member(member);
        return _storage[member] = symbol.MakeStorage() ?? throw new InvalidOperationException($"'{symbol.Name}' has no storage.");
    }
}
