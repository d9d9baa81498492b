using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Objects.Members;

namespace Hoc.Net.Runtime.Objects;

/// <summary>A built-in class in one session.</summary>
internal sealed class BuiltinClass(BuiltinClassDefinition definition, NameLedger ledger) : HocClass(definition.Mark.Name)
{
    /// <inheritdoc/>
    public override HocObject Create(CallArguments call)
    {
        HocObject instance = definition.Construct(call);
        Enroll(instance);
        return instance;
    }

    /// <inheritdoc/>
    public override Member FindMember(string name, SourceSpan span) =>
        definition.FindMember(name) ?? throw new HocException(new Diagnostic(
            RuntimeDiagnostics.UnknownMember,
            span,
            $"{Name} has no member '{name}'.",
            ledger.RemedyForMember(Name, name)
                ?? NearNames.Suggest(name, definition.MemberNames)
                ?? $"See its members: help {Name}"));
}
