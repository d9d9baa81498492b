using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A number of a template.</summary>
internal sealed class NumberMember(Symbol symbol) : Member
{
    /// <summary>The name.</summary>
    public Symbol Symbol => symbol;

    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.Number;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => Place(owner, use).Number;

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame) => Place(owner, use).Number;

    /// <inheritdoc/>
    public override double Assign(HocObject owner, MemberExpression use, Frame frame, Combination combination, Expression value)
    {
        NumberSlot place = Place(owner, use);
        return place.Number = combination.Apply(value.EvaluateNumber(frame), place);
    }

    /// <inheritdoc/>
    public override VariableReference Refer(HocObject owner, MemberExpression use, Frame frame) => Place(owner, use);

    private NumberSlot Place(HocObject owner, MemberExpression use)
    {
        if (use.HasIndices) throw use.NoArray();
        return symbol.Storage as NumberSlot ?? ((TemplateInstance)owner).NumberAt(symbol.MemberIndex);
    }
}
