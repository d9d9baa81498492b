using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A number variable of the top level.</summary>
internal sealed class NumberVariable(SourceSpan span, Cell cell) : NumberExpression(span), INumberPlace
{
    /// <summary>Its storage.</summary>
    public Cell Cell { get; } = cell;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => Cell.Value;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value) =>
        Cell.Value = combination.Apply(value.EvaluateNumber(frame), Cell);

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => Cell;
}
