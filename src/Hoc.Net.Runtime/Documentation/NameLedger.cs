using System.Text;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>
/// The ledger of names: every name that NEURON documents or that published models use, and why those that are absent
/// here are. It is read when a name is not found, for help and for the language page, and not before.
/// </summary>
/// <remarks>
/// A line of names.tsv is a kind, a name and, for an absent name alone, the code of a reason. What exists is never written
/// there: the built-ins themselves tell. Members of an absent class share the reason of their class.
/// </remarks>
internal sealed class NameLedger
{
    private const string Resource = "Documentation/names.tsv";

    private readonly Lazy<IReadOnlyList<DocumentedName>> _names = new(Read);
    private readonly Lazy<ILookup<string, DocumentedName>> _absent;

    /// <summary>A ledger that is read when it is first asked.</summary>
    public NameLedger() => _absent = new(() => All.Where(static name => name.Absence is not null).ToLookup(static name => name.Name));

    /// <summary>All names in the ledger's order: by kind, then by the alphabet.</summary>
    public IReadOnlyList<DocumentedName> All => _names.Value;

    /// <summary>What to tell who uses a function, class, variable or mechanism that is not here; null for names that NEURON does not have.</summary>
    public string? Remedy(string name) => _absent.Value[name].FirstOrDefault()?.Absence!.Explain(name);

    /// <summary>What to tell who uses a variable that is not here; null for names that NEURON does not have, or not as a variable.</summary>
    public string? RemedyForVariable(string name) => _absent.Value[name]
        .FirstOrDefault(static name => name.Kind is NameKind.Variable or NameKind.Library)?.Absence!.Explain(name);

    /// <summary>What to tell who uses a member that is not here; null for names that NEURON does not have.</summary>
    public string? RemedyForMember(string className, string name) => Remedy($"{className}.{name}");

    private static IReadOnlyList<DocumentedName> Read()
    {
        using Stream stream = typeof(NameLedger).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var names = new List<DocumentedName>();
        var classes = new Dictionary<string, AbsenceReason?>();
        for (int line = 1; reader.ReadLine() is { } text; line++)
        {
            DocumentedName name = Parse(text, line);
            if (name.Kind == NameKind.Class) classes.Add(name.Name, name.Absence);
            else if (name is { Kind: NameKind.Method, Absence: null }) name = name with { Absence = classes.GetValueOrDefault(name.Owner) };
            names.Add(name);
        }

        return names;
    }

    private static DocumentedName Parse(string text, int line)
    {
        string[] columns = text.Split('\t');
        if (columns.Length is not (2 or 3) || !Enum.TryParse(columns[0], ignoreCase: true, out NameKind kind))
            throw new InvalidDataException($"Line {line} of names.tsv is no kind, name and reason: '{text}'.");
        AbsenceReason? reason = columns.Length < 3 ? null : AbsenceReasons.Find(columns[2])
            ?? throw new InvalidDataException($"Line {line} of names.tsv has the unknown reason '{columns[2]}'.");
        return new DocumentedName(kind, columns[1], reason, line);
    }
}
