using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A section of a template, or an array of them.</summary>
internal sealed class SectionMember(Symbol symbol) : Member
{
    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame)
    {
        var storage = (SectionArray)(symbol.Storage ?? ((TemplateInstance)owner).Storage(symbol.MemberIndex));
        return HocValue.Of(storage.Sections[use.Indices.Locate(frame, storage.Dimensions)]);
    }
}
