using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>The equations that a KINETIC block stands for: its states, those that CONSERVE takes the equation of, its statements.</summary>
/// <param name="Layout">The unknowns: conserved states first, then the others, or those that SOLVEFOR names, in NEURON's order.</param>
/// <param name="Conserved">The states whose equation a conservation takes the place of, in the order of the unknowns.</param>
/// <param name="Body">The block with loops over reactions written out.</param>
internal sealed record KineticSystem(StateLayout Layout, ImmutableArray<string> Conserved, StatementBlock Body)
{
    /// <summary>The unknowns.</summary>
    public List<Place> Places { get; } = [.. Layout.Places(Body.Span)];

    /// <summary>True without products of states.</summary>
    public bool IsLinear => TreeWalk.Statements(Body).OfType<Reaction>().All(IsUnimolecular);

    public static KineticSystem Of(MechanismSource source, CodeBlock block, List<Diagnostic> diagnostics)
    {
        var body = new LoopUnroller().Block(block.Body);
        var conserved = ConservedStates(source, block, body, diagnostics);
        return new(LayoutOf(source, block, body, conserved), [.. conserved], body);
    }

    /// <summary>The same unknowns, each with an equation of its own.</summary>
    public KineticSystem WithoutConservation() => this with { Conserved = [] };

    /// <summary>One side has no product of states.</summary>
    private bool IsUnimolecular(Reaction reaction) =>
        reaction.Kind == ReactionKind.Flux || (IsSingle(reaction.Reactants) && IsSingle(reaction.Products));

    private bool IsSingle(ImmutableArray<ReactionTerm> terms) =>
        terms.Where(t => Layout.OffsetOf(t.Name.Text) >= 0).Sum(static t => t.Coefficient?.Value ?? 1) <= 1;

    /// <summary>CONSERVE statements count from the last; each takes the last of its single states that none has taken.</summary>
    private static List<string> ConservedStates(MechanismSource source, CodeBlock block, StatementBlock body, List<Diagnostic> diagnostics)
    {
        var taken = new List<string>();
        foreach (var conserve in TreeWalk.Statements(body).OfType<Conserve>().Reverse())
        {
            if (!conserve.Terms.All(t => IsUnknown(t.Name.Text, block)))
            {
                diagnostics.Add(SemanticDiagnostics.CannotRun(conserve.Span, "CONSERVE of a state that SOLVEFOR does not name"));
                continue;
            }

            var term = conserve.Terms.Reverse().FirstOrDefault(t => source.Find(t.Name.Text) is { IsArray: false } && !taken.Contains(t.Name.Text));
            if (term is null)
                diagnostics.Add(SemanticDiagnostics.CannotRun(conserve.Span, "CONSERVE without a single state of its own"));
            else
                taken.Add(term.Name.Text);
        }

        return taken;
    }

    /// <summary>SOLVEFOR names the unknowns; the other states are given.</summary>
    private static bool IsUnknown(string name, CodeBlock block) => block.SolveFor.Length == 0 || block.SolveFor.Any(n => n.Text == name);

    private static StateLayout LayoutOf(MechanismSource source, CodeBlock block, StatementBlock body, List<string> conserved)
    {
        var named = TreeWalk.Statements(body).OfType<Reaction>().SelectMany(static r => r.Reactants.Concat(r.Products))
            .Concat(TreeWalk.Statements(body).OfType<Conserve>().SelectMany(static c => c.Terms))
            .Select(static t => t.Name.Text).Where(name => IsUnknown(name, block)).ToHashSet();
        var others = source.Variables.Where(v => v.Role == VariableRole.State && named.Contains(v.Name.Text) && !conserved.Contains(v.Name.Text));
        return new([.. conserved.Select(name => source.Find(name)!), .. KineticOrder.Sort(source, others)]);
    }
}
