using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>$&amp;1</c>, <c>$&amp;1[i]</c>: the number that an argument points to, or one behind it.</summary>
internal sealed class ArgumentPointee(
    SourceSpan span,
    ArgumentPosition position,
    Expression? offset)
    : NumberExpression(span), INumberPlace
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame) => Refer(frame).Value;

    /// <inheritdoc/>
    public double Assign(Frame frame, Combination combination, Expression value)
    {
        VariableReference place = Refer(frame);
        return place.Value = combination.Apply(value.EvaluateNumber(frame), place);
    }

    /// <inheritdoc/>
    public VariableReference Refer(Frame frame)
    {
        VariableReference pointer = position.In(frame, HocValueKind.Pointer, this).Pointer;
        int steps = offset is null ? 0 : (int)offset.EvaluateNumber(frame);
        if (steps == 0) return pointer;
        return pointer is IElementReference element && element.Neighbour(steps) is { } neighbour
            ? neighbour
            : throw Fault(
                RuntimeDiagnostics.IndexOutOfRange,
                $"the array that {Span.Text} points into has no element {steps} behind the one pointed to.",
                "Pass a pointer into a large enough array.");
    }
}
