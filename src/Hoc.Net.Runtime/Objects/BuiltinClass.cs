using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Objects.Members;

namespace Hoc.Net.Runtime.Objects;

/// <summary>A built-in class in one session.</summary>
internal sealed class BuiltinClass(BuiltinClassDefinition definition, NameLedger ledger) : HocClass(definition.Mark.Name)
{
    private Dictionary<string, Member>? _installed;

    /// <summary>Gives it a member that only this session has.</summary>
    public void Install(string name, Member member) => (_installed ??= [])[name] = member;

    /// <inheritdoc/>
    public override HocObject Create(CallArguments call)
    {
        HocObject instance = definition.Construct(call);
        Enroll(instance);
        return instance;
    }

    /// <inheritdoc/>
    public override Member FindMember(string name, SourceSpan span) =>
        _installed?.GetValueOrDefault(name) ?? definition.FindMember(name) ?? throw new HocException(new Diagnostic(
            RuntimeDiagnostics.UnknownMember,
            span,
            $"{Name} has no member '{name}'.",
            ledger.RemedyForMember(Name, name)
                ?? NearNames.Suggest(name, definition.MemberNames)
                ?? $"See its members: help {Name}"));
}
