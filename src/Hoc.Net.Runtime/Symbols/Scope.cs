namespace Hoc.Net.Runtime.Symbols;

/// <summary>A table of the user's names: the top level's, or a template's.</summary>
internal abstract class Scope
{
    private readonly Dictionary<string, Symbol> _symbols = [];

    /// <summary>All names mentioned so far.</summary>
    public IEnumerable<Symbol> Symbols => _symbols.Values;

    /// <summary>The symbol of a name if it was mentioned before.</summary>
    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    /// <summary>The symbol of a name, which it gets now if it has none.</summary>
    public Symbol Resolve(string name)
    {
        if (!_symbols.TryGetValue(name, out Symbol? symbol)) _symbols[name] = symbol = Make(name);
        return symbol;
    }

    /// <summary>Lets a name stand for a symbol of another scope.</summary>
    public void Import(Symbol symbol) => _symbols[symbol.Name] = symbol;

    /// <summary>Makes the symbol of a name mentioned for the first time.</summary>
    protected abstract Symbol Make(string name);
}
