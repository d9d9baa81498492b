using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A <c>double</c> array of a template.</summary>
internal sealed class NumberArrayMember(Symbol symbol) : Member
{
    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.Number;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        NumberArray array = Array(owner);
        return array.Values[use.Indices.Locate(frame, array.Dimensions)];
    }

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame)
    {
        NumberArray array = Array(owner);
        return new NumberArrayElement(array.Values, use.Indices.Locate(frame, array.Dimensions));
    }

    private NumberArray Array(HocObject owner) =>
        (NumberArray)(symbol.Storage ?? ((TemplateInstance)owner).Storage(symbol.MemberIndex));
}
