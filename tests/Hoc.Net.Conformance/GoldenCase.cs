using System.Globalization;
using System.Text;

namespace Hoc.Net.Conformance;

/// <summary>A script, the bytes that NEURON wrote for it, and where it must fail if it must.</summary>
/// <param name="Folder">The folder of its topic.</param>
/// <param name="Name">The script's name without <c>.hoc</c>.</param>
internal sealed record GoldenCase(string Folder, string Name)
{
    /// <summary>The file name of the script.</summary>
    public string Script => Name + ".hoc";

    /// <summary>What the script must write on standard output; a char is a byte.</summary>
    public string ExpectedOutput => File.ReadAllText(Path.Combine(Folder, Name + ".out"), Encoding.Latin1);

    /// <summary>How far printed numbers may differ, relatively; null when every byte counts.</summary>
    public double? Tolerance
    {
        get
        {
            const string Marker = "//tolerance ";
            string first = File.ReadLines(Path.Combine(Folder, Script), Encoding.Latin1).FirstOrDefault("");
            return first.StartsWith(Marker, StringComparison.Ordinal)
                ? double.Parse(first[Marker.Length..], CultureInfo.InvariantCulture)
                : null;
        }
    }

    /// <summary>The mistake that ends the script, or null when it must end well.</summary>
    public GoldenMistake? Mistake
    {
        get
        {
            string path = Path.Combine(Folder, Name + ".error");
            return File.Exists(path) ? GoldenMistake.Parse(File.ReadAllText(path), Script) : null;
        }
    }

    /// <summary>All cases of the source tree, by topic and name.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside the repository.</exception>
    public static IEnumerable<GoldenCase> All() =>
        from topic in Directory.EnumerateDirectories(Path.Combine(SourceFolder(), "Cases")).Order(StringComparer.Ordinal)
        from script in Directory.EnumerateFiles(topic, "*.hoc").Order(StringComparer.Ordinal)
        select new GoldenCase(topic, Path.GetFileNameWithoutExtension(script));

    /// <summary>Where the cases of a topic stand.</summary>
    public static string FolderOf(string topic) => Path.Combine(SourceFolder(), "Cases", topic);

    /// <summary>Copies the script and its files, and those of its topic, to a folder where it may write.</summary>
    public void CopyTo(string folder)
    {
        File.Copy(Path.Combine(Folder, Script), Path.Combine(folder, Script));
        CopyFiles(Path.Combine(Folder, Name + ".files"), folder);
        CopyFiles(Path.Combine(Folder, "shared.files"), folder);
    }

    private void CopyFiles(string files, string folder)
    {
        if (!Directory.Exists(files)) return;
        foreach (string source in Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(folder, Path.GetRelativePath(Folder, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Path.GetFileName(Folder)}/{Name}";

    /// <summary>The folder of this project in the source tree, where the cases and traces are.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside the repository.</exception>
    public static string SourceFolder()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "tests", "Hoc.Net.Conformance");
            if (Directory.Exists(Path.Combine(folder, "Cases"))) return folder;
        }

        throw new DirectoryNotFoundException("The golden cases are read from the source tree, which is not above the tests.");
    }
}
