using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>What the text tells of a procedure, function or iterator: its local names and its arguments.</summary>
/// <param name="syntax">Its definition.</param>
/// <param name="scope">Whose procedure it is.</param>
internal sealed class ProcedureNames(ProcedureSyntax syntax, ScopeNames scope)
{
    private readonly Dictionary<string, LocalName> _locals = [];
    private readonly Dictionary<int, ArgumentKind> _arguments = [];

    /// <summary>Its definition.</summary>
    public ProcedureSyntax Syntax { get; } = syntax;

    /// <summary>Whose procedure it is.</summary>
    public ScopeNames Scope { get; } = scope;

    /// <summary>Its local variables.</summary>
    public IEnumerable<LocalName> Locals => _locals.Values;

    /// <summary>Whether it asks how many arguments there are, or of what kind: then any number may be right.</summary>
    public bool AsksForArguments { get; set; }

    /// <summary>The number of the last argument that it uses.</summary>
    public int ArgumentCount => _arguments.Keys.DefaultIfEmpty(0).Max();

    /// <summary>A local variable; null when it has none of this name.</summary>
    public LocalName? Find(string name) => _locals.GetValueOrDefault(name);

    /// <summary>Notes a local variable.</summary>
    public void Declare(string name, SourceSpan span, bool isObject) => _locals.TryAdd(name, new(name, span, isObject));

    /// <summary>Notes the use of an argument.</summary>
    public void Use(ArgumentSyntax argument)
    {
        if (argument.Index is { } index) _arguments.TryAdd(index, argument.Kind);
        else AsksForArguments = true;
    }

    /// <summary>What an argument is used as; null when it is not used.</summary>
    public ArgumentKind? KindOf(int index) => _arguments.TryGetValue(index, out ArgumentKind kind) ? kind : null;
}
