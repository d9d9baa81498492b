using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>A name that a template makes public but never declares.</summary>
internal sealed class UndefinedMember : Member
{
    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => throw use.Fault(
        RuntimeDiagnostics.UnknownMember,
        $"{owner.Class.Name} makes '{use.Name}' public but does not declare it.",
        $"Declare '{use.Name}' in the template, or assign it in init().");
}
