using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// The derivatives of a block as variables: <c>m' = f</c> becomes <c>Dm = f</c>.
/// </summary>
internal sealed class DerivativeNames
{
    private readonly Dictionary<string, string> _names = [];

    public DerivativeNames(MechanismSource source, CodeBlock block)
    {
        var named = TreeWalk.Statements(block.Body).OfType<DerivativeEquation>().Select(static e => e.Name.Text).Distinct().ToHashSet();
        Layout = new([.. source.Variables.Where(v => named.Contains(v.Name.Text))]);
        foreach (var state in Layout.States)
            _names.Add(state.Name.Text, source.Unused("D" + state.Name.Text));
        Body = new Rewriter(_names).Block(block.Body);
    }

    /// <summary>The states that have an equation.</summary>
    public StateLayout Layout { get; }

    /// <summary>The body, in which derivatives are assigned to.</summary>
    public StatementBlock Body { get; }

    /// <summary>The declarations of the derivatives, as locals.</summary>
    public ImmutableArray<(string Name, int Length)> Locals => [.. Layout.States.Select(s => (_names[s.Name.Text], s.Length))];

    /// <summary>The derivative of an unknown.</summary>
    public NmodlExpression Of(Place place, Build build) => build.Variable(_names[place.Name], place.Index);

    private sealed class Rewriter(Dictionary<string, string> names) : TreeRewriter
    {
        public override NmodlStatement Statement(NmodlStatement statement)
        {
            if (statement is not DerivativeEquation equation || !names.TryGetValue(equation.Name.Text, out var derivative))
                return base.Statement(statement);
            var build = new Build(equation.Span);
            return build.Set(build.Variable(derivative, equation.Index), equation.Value);
        }
    }
}
