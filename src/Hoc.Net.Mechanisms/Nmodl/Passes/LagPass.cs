using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Checks;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>Gives LAG its variable, and an object that keeps the past, for each element of an array one; INITIAL begins the past.</summary>
/// <remarks>
/// Before: <c>LAG x BY tau</c>.
/// After: <c>INITIAL { lag_forget(lag_x_tau_past0) } ... lag_x_tau = lag_value(lag_x_tau_past0, x, t, tau)</c>.
/// Each instance has a past and a variable of its own; in NEURON all share the variable.
/// </remarks>
internal sealed class LagPass : INmodlPass
{
    public string Name => "lag";

    public MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics)
    {
        var lags = source.Blocks.SelectMany(static b => TreeWalk.Statements(b.Body)).OfType<Lag>().DistinctBy(NameOf).ToList();
        if (lags.Count == 0)
            return source;
        var pasts = new Dictionary<string, string[]>();
        foreach (var lag in lags)
        {
            var length = LengthOf(lag, source, diagnostics);
            string[] names = [.. Enumerable.Range(0, length).Select(i => source.Unused($"{NameOf(lag)}_past{i}"))];
            pasts.Add(NameOf(lag), names);
            source = source.WithHidden([(NameOf(lag), length), .. names.Select(static n => (n, 1))]);
            source = source with { Objects = source.Objects.AddRange(names) };
        }

        var build = new Build(source.File.Span);
        var start = new CodeBlock(source.File.Span, CodeBlockKind.Initial, null, [], null, [], null,
            build.Block(pasts.Values.SelectMany(static names => names).Select(name => new CallStatement(source.File.Span, build.Call("lag_forget", build.Name(name))))));
        var rewriter = new Rewriter(pasts);
        return source with { Blocks = [start, .. source.Blocks.Select(block => block with { Body = rewriter.Block(block.Body) })] };
    }

    private static string NameOf(Lag lag) => $"lag_{lag.Variable.Text}_{lag.Delay.Text}";

    private static int LengthOf(Lag lag, MechanismSource source, List<Diagnostic> diagnostics)
    {
        if (!source.Constants.ContainsKey(lag.Delay.Text) && source.Find(lag.Delay.Text) is not { Role: VariableRole.Parameter })
            diagnostics.Add(SemanticDiagnostics.NoLag(lag.Delay.Span, lag.Delay.Text));
        if (source.Find(NameOf(lag)) is { } taken)
            diagnostics.Add(StructureDiagnostics.DeclaredTwice(lag.Span, NameOf(lag), taken.Name.Span));
        if (source.Find(lag.Variable.Text) is { Role: VariableRole.State or VariableRole.Assigned } variable)
            return variable.Length;
        diagnostics.Add(SemanticDiagnostics.NoLaggedVariable(lag.Variable.Span, lag.Variable.Text));
        return 1;
    }

    private sealed class Rewriter(Dictionary<string, string[]> pasts) : TreeRewriter
    {
        protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement)
        {
            if (statement is not Lag lag)
                return base.Expand(statement);
            var build = new Build(lag.Span);
            var names = pasts[NameOf(lag)];
            return names.Select((past, i) =>
            {
                NmodlExpression? index = names.Length == 1 ? null : build.Number(i);
                var value = build.Call("lag_value", build.Name(past), build.Variable(lag.Variable.Text, index), build.Name("t"), build.Name(lag.Delay.Text));
                return build.Set(build.Variable(NameOf(lag), index), value);
            });
        }
    }
}
