namespace Hoc.Net.Compat.Reporting;

/// <summary>Why a model differs, in our words, where somebody has found out: lines of a number, a tab and a sentence.</summary>
internal sealed class Causes
{
    private readonly Dictionary<string, string> _sentences;

    private Causes(Dictionary<string, string> sentences) => _sentences = sentences;

    /// <summary>Reads the file.</summary>
    public static Causes Read(string path) => new(File.ReadLines(path)
        .Select(line => line.Split('\t', 2)).Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0], parts => parts[1]));

    /// <summary>The cause of a model's difference; null where nobody has found it.</summary>
    public string? this[string number] => _sentences.GetValueOrDefault(number);
}
