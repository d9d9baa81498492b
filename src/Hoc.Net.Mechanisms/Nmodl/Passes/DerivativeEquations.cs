using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// What the variable step needs of DERIVATIVE blocks. Of the Jacobian NEURON takes the diagonal: exactly where the state is but added and multiplied, else by a
/// difference of 0.001.
/// </summary>
internal static class DerivativeEquations
{
    private const double Increment = .001;

    /// <summary>The bodies of the procedures of the derivatives and of the Jacobian, with the names of the derivatives by state.</summary>
    public static (StatementBlock Rates, StatementBlock Solution) Make(CodeBlock block, IReadOnlyDictionary<string, string> derivatives) =>
        (new Rewriter(derivatives, isSolution: false).Block(block.Body), new Rewriter(derivatives, isSolution: true).Block(block.Body));

    private sealed class Rewriter(IReadOnlyDictionary<string, string> derivatives, bool isSolution) : TreeRewriter
    {
        public override NmodlStatement Statement(NmodlStatement statement)
        {
            if (statement is not DerivativeEquation equation || !derivatives.TryGetValue(equation.Name.Text, out var name))
                return base.Statement(statement);
            var build = new Build(equation.Span);
            var derivative = build.Variable(name, equation.Index);
            if (!isSolution)
                return build.Set(derivative, equation.Value);
            var factor = Factor(equation.Value, new(equation.Name.Text, equation.Index), build);
            var pivot = build.Subtract(build.Number(1), build.Multiply(build.Name("dt"), factor));
            return build.Set(derivative, build.Divide(derivative, pivot));
        }

        /// <summary>The derivative of an equation by its own state.</summary>
        private static NmodlExpression Factor(NmodlExpression value, Place state, Build build)
        {
            if (Calculus.IsPolynomial(value, state) && Calculus.Derivative(value, state) is { } exact)
                return exact;
            var shifted = new Shift(state).Expression(value);
            return build.Divide(build.Subtract(shifted, value), build.Number(Increment));
        }
    }

    /// <summary>Adds the increment to a state wherever it stands.</summary>
    private sealed class Shift(Place state) : TreeRewriter
    {
        public override NmodlExpression Expression(NmodlExpression expression)
        {
            if (!state.Is(expression))
                return base.Expression(expression);
            var build = new Build(expression.Span);
            return build.Add(expression, build.Number(Increment));
        }
    }
}
