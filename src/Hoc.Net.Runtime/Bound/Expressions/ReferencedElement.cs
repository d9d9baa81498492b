using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>An element of an array that lies elsewhere for good: a global of a mechanism.</summary>
internal sealed class ReferencedElement(SourceSpan span, IReadOnlyList<VariableReference> elements, IndexList indices)
    : NumberExpression(span), INumberPlace
{
    private readonly int[] _dimensions = [elements.Count];

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => Refer(frame).Value;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        VariableReference place = Refer(frame);
        return place.Value = combination.Apply(value.EvaluateNumber(frame), place);
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame) => elements[indices.Locate(frame, _dimensions)];
}
