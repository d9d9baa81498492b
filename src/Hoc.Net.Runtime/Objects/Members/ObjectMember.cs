using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>An objref of a template, or an array of them.</summary>
internal sealed class ObjectMember(Symbol symbol) : Member
{
    /// <summary>The name.</summary>
    public Symbol Symbol => symbol;

    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.Object;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => HocValue.Of(Slot(owner, use, frame));

    /// <inheritdoc/>
    public override void Assign(HocObject owner, MemberExpression use, Frame frame, HocObject? value) =>
        Slot(owner, use, frame).Value = value;

    private ObjectSlot Slot(HocObject owner, MemberExpression use, Frame frame)
    {
        var storage = (ObjectArray)(symbol.Storage ?? ((TemplateInstance)owner).Storage(symbol.MemberIndex));
        return storage.Slots[use.Indices.Locate(frame, storage.Dimensions)];
    }
}
