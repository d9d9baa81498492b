using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Hot;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Symbols;

/// <summary>
/// A name of the user's. At top level it holds its storage itself; in a template it holds the index of the storage that
/// every instance has of its own.
/// </summary>
internal sealed class Symbol(string name, int memberIndex = Symbol.TopLevel)
{
    /// <summary>The index of a symbol that is no member of a template.</summary>
    public const int TopLevel = -1;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What it stands for now.</summary>
    public SymbolKind Kind { get; private set; }

    /// <summary>Which of an instance's storage places it is, or <see cref="TopLevel"/>.</summary>
    public int MemberIndex { get; } = memberIndex;

    /// <summary>Whether it may be reached through an object.</summary>
    public bool IsPublic { get; set; }

    /// <summary>The storage of a top-level variable, the <see cref="Procedure"/> or the <see cref="Template"/>.</summary>
    public object? Storage { get; private set; }

    /// <summary>The sizes with which a member array was declared, for the instances to come; empty for scalars.</summary>
    public int[] Dimensions { get; set; } = [];

    /// <summary>Whether the script has named it in a delete.</summary>
    public bool WasDeleted { get; private set; }

    /// <summary>Whether the template's own statements declared it, so that every instance begins with it.</summary>
    public bool IsDeclaredInBody { get; set; }

    /// <summary>The procedure it stands for.</summary>
    public Procedure Procedure => (Procedure)Storage!;

    /// <summary>Where compiled code calls the procedure; null as long as none does.</summary>
    public HotEntries? Hot { get; set; }

    /// <summary>Gives the name a meaning.</summary>
    public void Define(SymbolKind kind, object? storage = null)
    {
        Hot?.Reset();
        Kind = kind;
        Storage = storage ?? (MemberIndex == TopLevel ? MakeStorage() : null);
    }

    /// <summary>Takes the meaning away.</summary>
    public void Undefine()
    {
        Hot?.Reset();
        Kind = SymbolKind.Undefined;
        Storage = null;
    }

    /// <summary>Takes the meaning away because the script deletes the name, which stays known.</summary>
    public void Forget()
    {
        Undefine();
        WasDeleted = true;
    }

    /// <summary>Fresh storage for a variable of this kind.</summary>
    public object? MakeStorage() => Kind switch
    {
        SymbolKind.Number => new NumberSlot(),
        SymbolKind.NumberArray => new NumberArray(Dimensions),
        SymbolKind.String => new StringSlot(),
        SymbolKind.Object => new ObjectArray(Dimensions),
        SymbolKind.Section => new SectionArray(),
        _ => null,
    };
}
