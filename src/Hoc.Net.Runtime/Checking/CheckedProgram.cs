using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking;

/// <summary>Scripts that are looked at together: those that were named, and what they load. It holds what their text tells of their names.</summary>
/// <param name="session">A session that has run none of them; it knows the built-in names, the mechanisms and the run library.</param>
internal sealed class CheckedProgram(HocSession session)
{
    private readonly Dictionary<string, ScopeNames> _templates = [];
    private readonly Dictionary<string, SymbolKind> _library = [];

    /// <summary>What knows all names that are not the program's.</summary>
    public HocSession Session { get; } = session;

    /// <summary>The scripts, in the order in which they are loaded.</summary>
    public List<CheckedScript> Scripts { get; } = [];

    /// <summary>The names of the top level.</summary>
    public ScopeNames TopLevel { get; } = new("");

    /// <summary>The names of each template.</summary>
    public IReadOnlyDictionary<string, ScopeNames> Templates => _templates;

    /// <summary>The procedures, functions and iterators of all scopes.</summary>
    public List<ProcedureNames> Procedures { get; } = [];

    /// <summary>Where names stand that must mean something.</summary>
    public List<NameOccurrence> Occurrences { get; } = [];

    /// <summary>Where members of objects and sections stand.</summary>
    public List<MemberOccurrence> Members { get; } = [];

    /// <summary>Where mechanisms are inserted.</summary>
    public List<NameOccurrence> Mechanisms { get; } = [];

    /// <summary>The words that stand in strings: code that is executed later, labels, names of variables.</summary>
    public HashSet<string> WordsInStrings { get; } = [];

    /// <summary>
    /// Whether the text tells all of its names: no file of a computed name is loaded, no computed statement executed. Otherwise a name that nobody
    /// declares is a doubt, not a mistake.
    /// </summary>
    public bool IsClosed { get; set; } = true;

    /// <summary>Whether some procedure gives an object to the variable that it is called with.</summary>
    public bool AssignsObjectArguments { get; set; }

    /// <summary>The variables that are passed to procedures.</summary>
    public List<AssignedClasses> PassedObjects { get; } = [];

    /// <summary>The members that are assigned through an object.</summary>
    public HashSet<string> AssignedMembers { get; } = [];

    /// <summary>Mechanisms that are inserted and unknown, whose variables are not told one by one.</summary>
    public HashSet<string> MissingMechanisms { get; } = [];

    /// <summary>The names of a template.</summary>
    public ScopeNames Template(string name)
    {
        if (!_templates.TryGetValue(name, out ScopeNames? scope)) _templates[name] = scope = new(name);
        return scope;
    }

    /// <summary>The variables of the run library, as far as it is loaded.</summary>
    public IEnumerable<string> LibraryVariables => _library.Where(static name => name.Value == SymbolKind.Number).Select(static name => name.Key);

    /// <summary>Whether a name is built in or belongs to the run library.</summary>
    public bool IsOfLibrary(string name) => _library.ContainsKey(name) || Session.Names.IsBuiltin(name);

    /// <summary>Notes the names that the session has of the run library.</summary>
    public void NoteLibrary()
    {
        foreach (Symbol symbol in Session.Names.Globals.Symbols) _library[symbol.Name] = symbol.Kind;
    }

    /// <summary>Concludes the reading: what may have been exchanged for other objects, and what near names there are.</summary>
    public void Settle()
    {
        if (AssignsObjectArguments) PassedObjects.ForEach(static classes => classes.AddUnknown());
        foreach (ScopedName member in _templates.Values.SelectMany(static scope => scope.Names).Where(name => AssignedMembers.Contains(name.Name)))
            member.Classes.AddUnknown();
        foreach (ScopedName name in TopLevel.Names.Where(static name => name.IsDeclared))
        {
            Symbol symbol = Session.Names.Globals.Resolve(name.Name);
            if (symbol.Kind == SymbolKind.Undefined) symbol.Define(SymbolKind.Number);
        }
    }

    /// <summary>A diagnostic about a name that might be declared where the text does not tell.</summary>
    public Diagnostic Doubtful(Diagnostic diagnostic) =>
        IsClosed ? diagnostic : diagnostic with { Descriptor = diagnostic.Descriptor with { Severity = DiagnosticSeverity.Warning } };
}
