using System.Text;

namespace Hoc.Net.Conformance;

/// <summary>A script that uses the mechanisms of its folder, and what NEURON wrote for it.</summary>
/// <param name="Folder">The folder of its topic, with the MOD files.</param>
/// <param name="Name">The script's name without <c>.hoc</c>.</param>
internal sealed record MechanismCase(string Folder, string Name)
{
    /// <summary>Where the script is.</summary>
    public string Script => Path.Combine(Folder, Name + ".hoc");

    /// <summary>What NEURON wrote on standard output; a char is a byte.</summary>
    public string ExpectedOutput => File.ReadAllText(Path.Combine(Folder, Name + ".out"), Encoding.Latin1);

    /// <summary>All cases of the source tree, by topic and name.</summary>
    public static IEnumerable<MechanismCase> All() =>
        from topic in Directory.EnumerateDirectories(Path.Combine(GoldenCase.SourceFolder(), "Mechanisms")).Order(StringComparer.Ordinal)
        from script in Directory.EnumerateFiles(topic, "*.hoc").Order(StringComparer.Ordinal)
        select new MechanismCase(topic, Path.GetFileNameWithoutExtension(script));

    /// <inheritdoc/>
    public override string ToString() => $"{Path.GetFileName(Folder)}/{Name}";
}
