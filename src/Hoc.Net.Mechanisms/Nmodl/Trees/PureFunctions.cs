using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Lowering;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>Which functions do nothing but give a value, so that a call may be left out.</summary>
internal sealed class PureFunctions(MechanismSource source)
{
    private readonly Dictionary<string, bool> _known = [];

    public bool Contains(string name)
    {
        if (!_known.TryGetValue(name, out var isPure))
        {
            _known.Add(name, false); // one that calls itself is not looked into
            _known[name] = isPure = MathNames.TryFind(name, out _, out _) || source.Block(name) is { Kind: CodeBlockKind.Function } block && IsPure(block);
        }

        return isPure;
    }

    private bool IsPure(CodeBlock block)
    {
        HashSet<string> own = [block.Name!.Text, .. block.Parameters.Select(static p => p.Name.Text)];
        var statements = TreeWalk.Statements(block.Body).ToList();
        own.UnionWith(statements.OfType<LocalStatement>().SelectMany(static l => l.Variables).Select(static v => v.Name.Text));
        return statements.All(s => s switch
        {
            StatementBlock or LocalStatement or If or TableStatement or UnitsSwitchStatement => true,
            Assignment set => TreeWalk.NameOf(set.Target) is { } target && own.Contains(target),
            _ => false,
        }) && TreeWalk.Expressions(block.Body).OfType<CallExpression>().All(call => Contains(call.Name.Text));
    }
}
