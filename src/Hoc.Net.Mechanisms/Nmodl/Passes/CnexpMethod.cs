using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// METHOD cnexp: x' = a + b·x has over a step with constant a and b the exact solution x + (1 - exp(b·dt))·(-a/b - x). Coupled states are taken one
/// after another, in the order of the statements. x' = (x∞ - x)/τ keeps its three divisions, since their roundings are NEURON's. Of an equation with products of its own state NEURON takes b as the
/// derivative by the state and a as 0, whatever else it says.
/// </summary>
internal static class CnexpMethod
{
    /// <summary>The procedure; null when an equation has more of its own state than sums and products.</summary>
    public static CodeBlock? TryMake(MechanismSource source, CodeBlock block, string name)
    {
        var rewriter = new Rewriter();
        var body = rewriter.Block(block.Body);
        return rewriter.IsExact ? new Build(block.Span).Procedure(name, [], body) : null;
    }

    private sealed class Rewriter : TreeRewriter
    {
        public bool IsExact { get; private set; } = true;

        public override NmodlStatement Statement(NmodlStatement statement)
        {
            if (statement is not DerivativeEquation equation)
                return base.Statement(statement);
            var state = new Place(equation.Name.Text, equation.Index);
            if (equation.Order == 1 && Calculus.Linear(equation.Value, state) is { } linear)
                return Step(equation, state, linear.Constant, linear.Factor);
            if (equation.Order == 1 && Calculus.IsPolynomial(equation.Value, state) && Calculus.Derivative(equation.Value, state) is { } factor)
                return Step(equation, state, new Build(equation.Span).Number(0), factor);
            IsExact = false;
            return statement;
        }

        private Assignment Step(DerivativeEquation equation, Place state, NmodlExpression a, NmodlExpression b)
        {
            var build = new Build(equation.Span);
            var x = state.At(equation.Name.Span);
            if (b is NumberLiteral { Value: 0 })
                return build.Set(x, build.Add(x, build.Multiply(build.Name("dt"), a)));
            var steady = build.Divide(a, b);
            var fraction = build.Subtract(build.Number(1), build.Call("exp", build.Multiply(build.Name("dt"), b)));
            var distance = build.Subtract(build.Negate(steady), x);
            return build.Set(x, build.Add(x, build.Multiply(fraction, distance)));
        }
    }
}
