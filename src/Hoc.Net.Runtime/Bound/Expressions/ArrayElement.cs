using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>An element of a <c>double</c> array; without an index the first one.</summary>
internal sealed class ArrayElement(
    SourceSpan span,
    Place<NumberArray> array,
    IndexList indices)
    : NumberExpression(span), INumberPlace
{
    /// <summary>Where the array lies.</summary>
    public Place<NumberArray> Array => array;

    /// <summary>The indices.</summary>
    public IndexList Indices => indices;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        NumberArray storage = array.In(frame);
        return storage.Values[indices.Locate(frame, storage.Dimensions)];
    }

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        NumberArray storage = array.In(frame);
        double[] values = storage.Values;
        int element = indices.Locate(frame, storage.Dimensions);
        double operand = value.EvaluateNumber(frame);
        return values[element] = combination.IsPlain ? operand : combination.Apply(values[element], operand);
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame)
    {
        NumberArray storage = array.In(frame);
        return new NumberArrayElement(storage.Values, indices.Locate(frame, storage.Dimensions));
    }
}
