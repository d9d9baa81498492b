namespace Hoc.Net.Fuzzing;

/// <summary>The program of each seed: made by the grammar, or, with a corpus, every second one a changed real program.</summary>
internal sealed class ProgramSource(Vocabulary vocabulary, IReadOnlyList<string> corpus)
{
    /// <summary>The program of a seed; null when it names what no program may reach.</summary>
    public string? Make(int seed)
    {
        var chance = new Chance(seed);
        string program = corpus.Count > 0 && chance.OneIn(2)
            ? new ProgramMutator(corpus, chance).Make()
            : new ProgramGenerator(vocabulary, chance).Make();
        return Vocabulary.IsExcluded(program) ? null : program;
    }

    /// <summary>All scripts below folders; a character is a byte.</summary>
    public static IReadOnlyList<string> ReadCorpus(IEnumerable<string> folders) =>
    [
        .. folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.hoc", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Where(file => new FileInfo(file).Length < 50_000)
            .Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1)),
    ];
}
