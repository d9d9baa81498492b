using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// METHOD cnexp: x' = a + b·x has over a step with constant a and b the exact solution x + (1 - exp(b·dt))·(-a/b - x). Coupled states are taken one
/// after another, in the order of the statements.
/// </summary>
internal static class CnexpMethod
{
    /// <summary>The procedure; null when an equation is not linear in its own state.</summary>
    public static CodeBlock? TryMake(CodeBlock block, string name)
    {
        var rewriter = new Rewriter();
        var body = rewriter.Block(block.Body);
        return rewriter.IsLinear ? new Build(block.Span).Procedure(name, [], body) : null;
    }

    private sealed class Rewriter : TreeRewriter
    {
        public bool IsLinear { get; private set; } = true;

        public override NmodlStatement Statement(NmodlStatement statement)
        {
            if (statement is not DerivativeEquation equation)
                return base.Statement(statement);
            var state = new Place(equation.Name.Text, equation.Index);
            if (equation.Order != 1 || Calculus.Linear(equation.Value, state) is not { } linear)
            {
                IsLinear = false;
                return statement;
            }

            return Step(equation, state, linear.Constant, linear.Factor);
        }

        private static Assignment Step(DerivativeEquation equation, Place state, NmodlExpression a, NmodlExpression b)
        {
            var build = new Build(equation.Span);
            var x = state.At(equation.Name.Span);
            if (b is NumberLiteral { Value: 0 })
                return build.Set(x, build.Add(x, build.Multiply(build.Name("dt"), a)));
            var fraction = build.Subtract(build.Number(1), build.Call("exp", build.Multiply(build.Name("dt"), b)));
            var distance = build.Subtract(build.Negate(build.Divide(a, b)), x);
            return build.Set(x, build.Add(x, build.Multiply(fraction, distance)));
        }
    }
}
