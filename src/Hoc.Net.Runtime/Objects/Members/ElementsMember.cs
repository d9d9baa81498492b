using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary><c>vector.x[i]</c>.</summary>
internal sealed class ElementsMember : Member
{
    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.Number;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame) =>
        ((INumberElements)owner).At(Index(use, frame));

    /// <inheritdoc/>
    public override double Assign(HocObject owner, MemberExpression use, Frame frame, Combination combination, Expression value)
    {
        double index = Index(use, frame);
        double operand = value.EvaluateNumber(frame);
        ref double place = ref ((INumberElements)owner).At(index);
        return place = combination.IsPlain ? operand : combination.Apply(place, operand);
    }

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame)
    {
        var elements = (INumberElements)owner;
        double index = Index(use, frame);
        elements.At(index) += 0; // a bad index is a mistake now, not later
        return new ElementReference(elements, (int)index);
    }

    private static double Index(MemberExpression use, Frame frame)
    {
        Expression[] indices = use.CallArguments;
        if (indices.Length == 1) return Math.Floor(indices[0].EvaluateNumber(frame) + frame.Session.FloatEpsilon);
        throw use.Fault(
            RuntimeDiagnostics.WrongIndexCount,
            $"'{use.Name}' takes one index, not {indices.Length}.",
            $"Write {use.Name}[i].");
    }
}
