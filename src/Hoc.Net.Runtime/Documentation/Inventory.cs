using Hoc.Net.Runtime.Builtins.Control;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>What exists: asked of the tables that scripts are bound against, in a session that has loaded the run library and all tools.</summary>
internal sealed class Inventory : IDisposable
{
    /// <summary>The name under which the ledger has the members of all point processes.</summary>
    public const string AnyPointProcess = "PointProcess";

    private readonly HocHost _host;
    private readonly HocSession _session;

    /// <summary>The inventory of a host's sessions.</summary>
    public Inventory(HocHost host)
    {
        _host = host;
        _session = host.CreateSession();
        _session.RunText(string.Concat(LibraryHelp.Files.Prepend("nrngui.hoc").Select(static file => $"load_file(\"{file}\")\n")));
    }

    /// <summary>Whether a documented name exists.</summary>
    public bool Has(DocumentedName name) => name.Kind switch
    {
        NameKind.Keyword => Keywords.Contains(name.Name) || Keywords.IsSpecial(name.Name),
        NameKind.Function => _session.Names.FindFunction(name.Name) is not null || IsInLibrary(name.Name),
        NameKind.Class => name.Name == AnyPointProcess || _session.Names.FindClass(name.Name) is not null,
        NameKind.Method => HasMember(name.Owner, name.Name[(name.Owner.Length + 1)..]),
        NameKind.Mechanism => _host.Catalog.TryGetType(name.Name, out _),
        _ => HasVariable(name.Name) || IsInLibrary(name.Name),
    };

    /// <summary>Ends the session that was asked.</summary>
    public void Dispose() => _session.Dispose();

    private bool HasMember(string owner, string member)
    {
        if (owner == AnyPointProcess) return PointProcessMethod.Find(member) is not null;
        return _session.Names.FindClass(owner) switch
        {
            Template template => template.Scope.Find(member) is { IsPublic: true },
            null => false,
            _ when _host.Catalog.TryGetType(owner, out MechanismType? type) => type.FieldIndex(member) >= 0
                || PointProcessMethod.Find(member) is not null
                || InstanceObjectMethod.Find(owner, member) is not null
                || type.Functions.Any(function => function.Name == member),
            _ => _host.Builtins.Classes[owner].FindMember(member) is not null,
        };
    }

    private bool HasVariable(string name) =>
        _session.Names.Builtins.Find(name) is not null
        || SectionProperty.IsName(name)
        || _session.Names.FindPlace(name) is not null
        || _host.Catalog.TryGetVariable(name, out _);

    private bool IsInLibrary(string name) => _session.Names.Globals.Find(name) is { Kind: not SymbolKind.Undefined };
}
