using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A number of a built-in class.</summary>
internal sealed class PropertyMember(BuiltinProperty property) : Member
{
    /// <inheritdoc/>
    public override HocValueKind AssignableKind => property.IsWritable ? HocValueKind.Number : HocValueKind.None;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => Value(owner, use);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame) => Value(owner, use);

    /// <inheritdoc/>
    public override double Assign(HocObject owner, MemberExpression use, Frame frame, Combination combination, Expression value)
    {
        if (!property.IsWritable) throw use.NotAssignable();
        if (IsIndexed(use)) throw use.NoArray();
        double operand = value.EvaluateNumber(frame);
        double result = combination.IsPlain ? operand : combination.Apply(property.Get(owner), operand);
        property.Set(owner, result);
        return result;
    }

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame) => property.Reference(owner);

    private double Value(HocObject owner, MemberExpression use) => IsIndexed(use) ? throw use.NoArray() : property.Get(owner);

    private static bool IsIndexed(MemberExpression use) => use.HasIndices || use.Arguments.Length > 0;
}
