using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Runtime.Binding;

/// <summary>The names that <c>local</c> and <c>localobj</c> declare in one procedure, wherever they stand in its body.</summary>
internal sealed class LocalNames
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int> _objects = [];

    /// <summary>No names: outside procedures.</summary>
    public LocalNames()
    {
    }

    /// <summary>The names declared in a body.</summary>
    public LocalNames(BlockSyntax body) => Collect(body.Statements);

    /// <summary>How many numbers there are.</summary>
    public int NumberCount => _numbers.Count;

    /// <summary>How many objects there are.</summary>
    public int ObjectCount => _objects.Count;

    /// <summary>The index of a local number.</summary>
    public bool TryGetNumber(string name, out int index) => _numbers.TryGetValue(name, out index);

    /// <summary>The index of a local object.</summary>
    public bool TryGetObject(string name, out int index) => _objects.TryGetValue(name, out index);

    private void Collect(IReadOnlyList<StatementSyntax> statements)
    {
        foreach (StatementSyntax statement in statements)
        {
            switch (statement)
            {
                case LocalSyntax local:
                    foreach (Identifier name in local.Names) _numbers.TryAdd(name.Name, _numbers.Count);
                    break;
                case LocalObjectSyntax local:
                    foreach (Identifier name in local.Names) _objects.TryAdd(name.Name, _objects.Count);
                    break;
                case PrefixedStatementSyntax prefixed:
                    Collect([prefixed.Statement]);
                    break;
            }
        }
    }
}
