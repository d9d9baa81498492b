using System.Reflection;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>Numbers of an object under one name, such as <c>netcon.weight[i]</c>; the name alone is the first.</summary>
internal sealed class IndexedPropertyMember(PropertyInfo property) : Member
{
    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.Number;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame) => Elements(owner).At(Index(use, frame));

    /// <inheritdoc/>
    public override double Assign(HocObject owner, MemberExpression use, Frame frame, Combination combination, Expression value)
    {
        INumberElements elements = Elements(owner);
        double index = Index(use, frame);
        double operand = value.EvaluateNumber(frame);
        ref double place = ref elements.At(index);
        return place = combination.IsPlain ? operand : combination.Apply(place, operand);
    }

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame)
    {
        INumberElements elements = Elements(owner);
        double index = Index(use, frame);
        elements.At(index) += 0; // a bad index is a mistake now, not later
        return new ElementReference(elements, (int)index);
    }

    private INumberElements Elements(HocObject owner) => (INumberElements)property.GetValue(owner)!;

    private static double Index(MemberExpression use, Frame frame)
    {
        Expression[] indices = use.CallArguments;
        if (indices.Length == 0) return 0;
        if (indices.Length == 1) return Math.Floor(indices[0].EvaluateNumber(frame) + frame.Session.FloatEpsilon);
        throw use.Fault(
            RuntimeDiagnostics.WrongIndexCount,
            $"'{use.Name}' takes one index, not {indices.Length}.",
            $"Write {use.Name}[i].");
    }
}
