using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking;

/// <summary>What the text tells of the names of the top level or of a template.</summary>
/// <param name="template">The name of the template; empty for the top level.</param>
internal sealed class ScopeNames(string template)
{
    private readonly Dictionary<string, ScopedName> _names = [];

    /// <summary>The name of the template; empty for the top level.</summary>
    public string Template { get; } = template;

    /// <summary>Whether the names are a template's.</summary>
    public bool IsTemplate => Template.Length > 0;

    /// <summary>All names that are declared, assigned or used.</summary>
    public IEnumerable<ScopedName> Names => _names.Values;

    /// <summary>The names that the template takes from the top level.</summary>
    public HashSet<string> Externals { get; } = [];

    /// <summary>The names that the template shows.</summary>
    public HashSet<string> Publics { get; } = [];

    /// <summary>What is known of a name; null when it never stands there.</summary>
    public ScopedName? Find(string name) => _names.GetValueOrDefault(name);

    /// <summary>What is known of a name, from now on.</summary>
    public ScopedName At(string name)
    {
        if (!_names.TryGetValue(name, out ScopedName? found)) _names[name] = found = new(name);
        return found;
    }

    /// <summary>Notes a declaration.</summary>
    public void Declare(SymbolKind kind, string name, SourceSpan span)
    {
        ScopedName found = At(name);
        found.Kinds.Add(kind);
        found.Declaration ??= span;
    }

    /// <summary>Whether some statement declares or assigns a name.</summary>
    public bool Declares(string name) => Find(name) is { IsDeclared: true };

    /// <summary>The only kind of a name, when there is one.</summary>
    public SymbolKind? KindOf(string name) => Find(name) is { Kinds: { Count: 1 } kinds } ? kinds.First() : null;
}
