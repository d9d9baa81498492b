using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking;

/// <summary>What the text tells of one name in one scope.</summary>
/// <param name="name">The name.</param>
internal sealed class ScopedName(string name)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is declared as; a number too where it is assigned.</summary>
    public HashSet<SymbolKind> Kinds { get; } = [];

    /// <summary>Whether code in a string seems to declare or assign it.</summary>
    public bool IsDeclaredInString { get; set; }

    /// <summary>Where it is first declared or assigned; null where it is not.</summary>
    public SourceSpan? Declaration { get; set; }

    /// <summary>How often it is used other than to be assigned.</summary>
    public int ReadCount { get; set; }

    /// <summary>How often it is assigned.</summary>
    public int WriteCount { get; set; }

    /// <summary>The objects that are assigned to it.</summary>
    public AssignedClasses Classes { get; } = new();

    /// <summary>Its definitions as a procedure.</summary>
    public List<ProcedureNames> Procedures { get; } = [];

    /// <summary>Whether something declares or assigns it.</summary>
    public bool IsDeclared => Kinds.Count > 0 || IsDeclaredInString;
}
