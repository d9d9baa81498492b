using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>
/// Lets statements see another time than the model's: <c>t</c> becomes a variable, which functions that use the time get as one more argument, each in a
/// copy of its own.
/// </summary>
/// <remarks>Before: <c>m' = f(m)</c>, <c>FUNCTION f(x) { f = x*t }</c>. After: <c>m' = f_at(m, time)</c>, <c>FUNCTION f_at(x, time) { f_at = x*time }</c>.</remarks>
internal sealed class TimeShift(MechanismSource source, string time) : TreeRewriter
{
    private const string Time = "t";

    private readonly Dictionary<string, string> _names = []; // of copies, by function
    private readonly List<CodeBlock> _copies = [];
    private (string From, string To)? _result; // of the function that is being copied

    /// <summary>The copies that were needed.</summary>
    public ImmutableArray<CodeBlock> Copies => [.. _copies];

    /// <inheritdoc/>
    public override NmodlExpression Expression(NmodlExpression expression)
    {
        var build = new Build(expression.Span);
        return expression switch
        {
            NameExpression { Name.Text: Time } => build.Name(time),
            NameExpression name when name.Name.Text == _result?.From => build.Name(_result.Value.To),
            CallExpression call when CopyOf(call.Name.Text) is { } copy => build.Call(copy, [.. call.Arguments.Select(Expression), build.Name(time)]),
            _ => base.Expression(expression),
        };
    }

    private string? CopyOf(string function)
    {
        if (_names.TryGetValue(function, out var known))
            return known;
        if (source.Block(function) is not { Kind: CodeBlockKind.Function or CodeBlockKind.Procedure } block || !UsesTime(block, []))
            return null;
        var name = _names[function] = source.Unused(function + "_at");
        var (outer, build) = (_result, new Build(block.Span));
        _result = (function, name);
        var body = Block(block.Body);
        _result = outer;
        _copies.Add(block with { Name = build.Identifier(name), Parameters = block.Parameters.Add(build.Parameter(time)), Body = body });
        return name;
    }

    /// <summary>Whether what a function computes depends on the time. Tables are made once, and C code has its own way to the time.</summary>
    private bool UsesTime(CodeBlock block, HashSet<string> seen)
    {
        if (!seen.Add(block.Name!.Text) || block.Parameters.Any(static p => p.Name.Text == Time)
            || TreeWalk.Statements(block.Body).Any(static s => s is TableStatement or VerbatimStatement))
            return false;
        return TreeWalk.Expressions(block.Body).Any(e => e switch
        {
            NameExpression { Name.Text: Time } => true,
            CallExpression call => source.Block(call.Name.Text) is { Kind: CodeBlockKind.Function or CodeBlockKind.Procedure } inner && UsesTime(inner, seen),
            _ => false,
        });
    }
}
