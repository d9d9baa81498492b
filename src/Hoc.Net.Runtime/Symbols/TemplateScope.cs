namespace Hoc.Net.Runtime.Symbols;

/// <summary>The names inside a template; those it does not import belong to each instance.</summary>
internal sealed class TemplateScope : Scope
{
    private readonly List<Symbol> _members = [];

    /// <summary>How many names belong to the instances.</summary>
    public int MemberCount => _members.Count;

    /// <summary>A name that belongs to the instances, by its index.</summary>
    public Symbol Member(int index) => _members[index];

    /// <inheritdoc/>
    protected override Symbol Make(string name)
    {
        var symbol = new Symbol(name, _members.Count);
        _members.Add(symbol);
        return symbol;
    }
}
