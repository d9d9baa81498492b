using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A strdef of a template.</summary>
internal sealed class StringMember(Symbol symbol) : Member
{
    /// <inheritdoc/>
    public override HocValueKind AssignableKind => HocValueKind.String;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => HocValue.Of(Slot(owner));

    /// <inheritdoc/>
    public override void Assign(HocObject owner, MemberExpression use, Frame frame, string value) => Slot(owner).Value = value;

    private StringSlot Slot(HocObject owner) =>
        (StringSlot)(symbol.Storage ?? ((TemplateInstance)owner).Storage(symbol.MemberIndex));
}
