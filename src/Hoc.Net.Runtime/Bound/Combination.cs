using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound;

/// <summary>How an assignment combines the number that stands in its target with the new one.</summary>
internal readonly struct Combination(AssignmentOperator kind, SourceSpan span)
{
    /// <summary>The operator.</summary>
    public AssignmentOperator Operator => kind;

    /// <summary>Whether the old number does not matter.</summary>
    public bool IsPlain => kind == AssignmentOperator.Set;

    /// <summary>The number to store over what stands in a place.</summary>
    public double Apply(double value, VariableReference place) => IsPlain ? value : Apply(place.Value, value);

    /// <summary>The number to store over what stands in a variable.</summary>
    public double Apply(double value, NumberSlot place) => IsPlain ? value : Apply(place.Number, value);

    /// <summary>The number to store.</summary>
    public double Apply(double old, double value) => kind switch
    {
        AssignmentOperator.Set => value,
        AssignmentOperator.Add => old + value,
        AssignmentOperator.Subtract => old - value,
        AssignmentOperator.Multiply => old * value,
        _ => value != 0 ? old / value : throw Arithmetic.DivisionByZero(span),
    };
}
