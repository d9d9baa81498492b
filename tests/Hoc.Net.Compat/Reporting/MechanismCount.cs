using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Compat.Reporting;

/// <summary>How many .mod files can be read and compiled, and why others cannot.</summary>
internal sealed class MechanismCount
{
    private readonly SortedDictionary<string, SortedSet<string>> _mistakes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _warnings = new(StringComparer.Ordinal);

    /// <summary>All files.</summary>
    public int Files { get; private set; }

    /// <summary>Those without a mistake of syntax.</summary>
    public int Parsed { get; private set; }

    /// <summary>Those that make a mechanism.</summary>
    public int Compiled { get; private set; }

    /// <summary>The first mistake of each other file, with the models that it is met in.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Mistakes => _mistakes;

    /// <summary>The warnings of files, with the models that they are met in.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Warnings => _warnings;

    /// <summary>Compiles all .mod files of a model; files of equal content count once.</summary>
    public void Add(string number, string folder)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*.mod", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = ModFolder.Read(path);
            if (known.Add(text)) Add(number, path, text);
        }
    }

    private void Add(string number, string path, string text)
    {
        Files++;
        if (ModFile.Parse(path, text).File is not null) Parsed++;
        ModFile file = ModFile.Compile(path, text);
        if (file.Type is not null) Compiled++;
        else Note(_mistakes, file.Diagnostics.First(diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error), number);
        foreach (Diagnostic warning in file.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Severity != DiagnosticSeverity.Error)) Note(_warnings, warning, number);
    }

    private static void Note(SortedDictionary<string, SortedSet<string>> list, Diagnostic diagnostic, string number)
    {
        string reason = $"{diagnostic.Descriptor.Code}: {diagnostic.Descriptor.Title}";
        if (!list.TryGetValue(reason, out SortedSet<string>? numbers)) list[reason] = numbers = new SortedSet<string>(NumberOrder.Instance);
        numbers.Add(number);
    }
}
