using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// Keeps the values that states had some steps ago where <c>x@2</c> asks for them: a DISCRETE block that assigns to such a state moves its past on first.
/// In the beginning the past is the start value.
/// </summary>
/// <remarks>
/// Before: <c>DISCRETE next { x = x@1 + x@2 }</c>.
/// After: <c>DISCRETE next { x_past[1] = x_past[0]  x_past[0] = x  x = x_past[0] + x_past[1] }</c>.
/// Each instance has a past of its own; in NEURON all share one.
/// </remarks>
internal sealed class DelaysPass : INmodlPass
{
    public string Name => "delays";

    public MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics)
    {
        var delays = source.Blocks.SelectMany(static b => TreeWalk.Expressions(b.Body)).OfType<DelayedExpression>()
            .Where(e => IsRight(e, source, diagnostics)).GroupBy(static e => e.Name.Text).ToList();
        if (delays.Count == 0)
            return source;
        var pasts = new Dictionary<string, Past>();
        foreach (var delay in delays)
        {
            var state = source.Find(delay.Key)!;
            var past = new Past(state, source.Unused(delay.Key + "_past"), delay.Max(static e => (int)e.Delay.Value));
            pasts.Add(delay.Key, past);
            source = source.WithHidden((past.Name, Math.Max(2, past.Depth * state.Length)));
        }

        var rewriter = new Rewriter(pasts);
        var build = new Build(source.File.Span);
        var start = new CodeBlock(source.File.Span, CodeBlockKind.Initial, null, [], null, [], null,
            build.Block(pasts.Values.SelectMany(past => past.Begin(build, source))));
        return source with { Blocks = [start, .. source.Blocks.Select(block => Changed(block, pasts, rewriter))] };
    }

    private static CodeBlock Changed(CodeBlock block, Dictionary<string, Past> pasts, Rewriter rewriter)
    {
        var body = rewriter.Block(block.Body);
        if (block.Kind != CodeBlockKind.Discrete)
            return block with { Body = body };
        var assigned = TreeWalk.Statements(block.Body).OfType<Assignment>().Select(static a => TreeWalk.NameOf(a.Target)).ToHashSet();
        var build = new Build(block.Span);
        var moves = pasts.Where(p => assigned.Contains(p.Key)).SelectMany(p => p.Value.Move(build));
        return block with { Body = body with { Statements = [.. body.Statements.OfType<LocalStatement>(), .. moves, .. body.Statements.Where(static s => s is not LocalStatement)] } };
    }

    private static bool IsRight(DelayedExpression past, MechanismSource source, List<Diagnostic> diagnostics)
    {
        var state = source.Find(past.Name.Text);
        var mistake = state switch
        {
            not { Role: VariableRole.State } => SemanticDiagnostics.NoPast(past.Span, past.Name.Text),
            _ when past.Delay.Value < 1 => SemanticDiagnostics.NoSuchPast(past.Delay.Span),
            { IsArray: true } when past.Index is null => SemanticDiagnostics.NeedsIndex(past.Span, past.Name.Text),
            { IsArray: false } when past.Index is not null => SemanticDiagnostics.NotArray(past.Span, past.Name.Text),
            _ => null,
        };
        if (mistake is not null)
            diagnostics.Add(mistake);
        return mistake is null;
    }

    /// <summary>The values of a state in the last steps: all elements of the last step, then those of the one before.</summary>
    private sealed record Past(DeclaredVariable State, string Name, int Depth)
    {
        public IEnumerable<NmodlStatement> Begin(Build build, MechanismSource source)
        {
            var start = State.Name.Text + "0";
            NmodlExpression value = source.Find(start) is null ? build.Number(State.Value) : build.Name(start);
            return Enumerable.Range(0, Depth * State.Length).Select(i => build.SetElement(Name, i, value));
        }

        public IEnumerable<NmodlStatement> Move(Build build)
        {
            for (var i = (Depth * State.Length) - 1; i >= State.Length; i--)
                yield return build.SetElement(Name, i, build.Element(Name, i - State.Length));
            for (var i = 0; i < State.Length; i++)
                yield return build.SetElement(Name, i, build.Variable(State.Name.Text, State.IsArray ? build.Number(i) : null));
        }

        public NmodlExpression At(DelayedExpression past)
        {
            var build = new Build(past.Span);
            var first = build.Number(((int)past.Delay.Value - 1) * State.Length);
            return build.Element(Name, past.Index is null ? first : build.Add(first, past.Index));
        }
    }

    private sealed class Rewriter(Dictionary<string, Past> pasts) : TreeRewriter
    {
        public override NmodlExpression Expression(NmodlExpression expression) => base.Expression(expression) switch
        {
            DelayedExpression past when pasts.TryGetValue(past.Name.Text, out var known) => known.At(past),
            var other => other,
        };
    }
}
