using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>LINEAR blocks: simultaneous equations in the states, solved by elimination.</summary>
internal static class LinearMethod
{
    public static CodeBlock Make(MechanismSource source, CodeBlock block, string name, List<Diagnostic> diagnostics)
    {
        var build = new Build(block.Span);
        var layout = InOrderOfAppearance(UnknownsOf(source, block), block);
        var (matrix, rhs) = (source.Unused("matrix"), source.Unused("rhs"));
        var body = new Rewriter(layout, matrix, rhs, diagnostics).Block(block.Body);
        var count = layout.Count;
        return build.Procedure(name, [], build.Block([
            build.Locals((matrix, Math.Max(2, count * count)), (rhs, Math.Max(2, count))),
            .. Enumerable.Range(0, count * count).Select(i => build.SetElement(matrix, i, build.Number(0))),
            body,
            build.Do(Intrinsics.SolvePivoting, build.Name(matrix), build.Name(rhs), build.Number(count)),
            .. layout.Places(block.Span).Select((place, i) => build.Set(place.At(block.Span), build.Element(rhs, i)))]));
    }

    /// <summary>The unknowns of a block of equations: the states after SOLVEFOR, or those that the equations name.</summary>
    public static StateLayout UnknownsOf(MechanismSource source, CodeBlock block)
    {
        var named = block.SolveFor.Length > 0 ? block.SolveFor.Select(static n => n.Text).ToHashSet() : NamesIn(block).ToHashSet();
        return new([.. source.Variables.Where(v => v.Role == VariableRole.State && named.Contains(v.Name.Text))]);
    }

    // Columns stand as NEURON's do, so that elimination takes the same pivots and rounds alike.
    private static StateLayout InOrderOfAppearance(StateLayout layout, CodeBlock block)
    {
        var names = NamesIn(block).Distinct().ToList();
        return new([.. layout.States.OrderBy(state => names.IndexOf(state.Name.Text))]);
    }

    private static IEnumerable<string> NamesIn(CodeBlock block) =>
        TreeWalk.Statements(block.Body).OfType<Equation>()
            .SelectMany(static e => TreeWalk.Parts(e.Left).Concat(TreeWalk.Parts(e.Right)))
            .Select(TreeWalk.NameOf).OfType<string>();

    private sealed class Rewriter(StateLayout layout, string matrix, string rhs, List<Diagnostic> diagnostics) : TreeRewriter
    {
        private int _row;

        protected override IEnumerable<NmodlStatement> Expand(NmodlStatement statement) =>
            statement is Equation equation ? Row(equation) : base.Expand(statement);

        private IEnumerable<NmodlStatement> Row(Equation equation)
        {
            var build = new Build(equation.Span);
            var difference = build.Subtract(equation.Left, equation.Right);
            var row = _row++;
            foreach (var place in layout.PlacesIn(difference))
            {
                if (Calculus.Linear(difference, place) is not { } linear || layout.PlacesIn(linear.Factor).Count > 0)
                {
                    diagnostics.Add(SemanticDiagnostics.NonlinearEquation(equation.Span));
                    yield break;
                }

                var column = build.Add(build.Number(row * layout.Count), layout.NumberOf(place, build));
                yield return build.Set(build.Element(matrix, column), linear.Factor);
                difference = linear.Constant;
            }

            yield return build.SetElement(rhs, row, build.Negate(difference));
        }
    }
}
