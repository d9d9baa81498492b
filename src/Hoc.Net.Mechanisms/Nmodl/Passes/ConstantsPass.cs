using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// Puts numbers in place of names of constants (DEFINE, CONSTANT, UNITS) and computes what is known then. Constants that are others with legacy units,
/// such as FARADAY, keep their names.
/// </summary>
/// <remarks>
/// Before: <c>DEFINE N 4 ... FROM i=0 TO N-1 { x[i] = 2*N*c[i] }</c>.
/// After: <c>FROM i=0 TO 3 { x[i] = 8*c[i] }</c>.
/// </remarks>
internal sealed class ConstantsPass : INmodlPass
{
    public string Name => "constants";

    public MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics) =>
        source with { Blocks = [.. source.Blocks.Select(block => Rewrite(source.Constants, block))] };

    private static CodeBlock Rewrite(ImmutableDictionary<string, double> constants, CodeBlock block)
    {
        var own = block.Parameters.Select(static p => p.Name.Text)
            .Concat(TreeWalk.Statements(block.Body).OfType<LocalStatement>().SelectMany(static l => l.Variables).Select(static v => v.Name.Text));
        return block with { Body = new Rewriter(constants.RemoveRange(own)).Block(block.Body) };
    }

    private sealed class Rewriter(ImmutableDictionary<string, double> constants) : TreeRewriter
    {
        public override NmodlExpression Expression(NmodlExpression expression)
        {
            var build = new Build(expression.Span);
            return base.Expression(expression) switch
            {
                NameExpression name when constants.TryGetValue(name.Name.Text, out var value) => build.Number(value),
                UnaryExpression { Operator: UnaryOperator.Negate, Operand: NumberLiteral number } => build.Number(-number.Value),
                BinaryExpression binary => build.Folded(binary),
                var other => other,
            };
        }
    }
}
