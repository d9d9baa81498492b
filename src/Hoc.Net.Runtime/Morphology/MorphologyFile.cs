using System.Text;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>Reads reconstruction files, of a format that is named or that their text tells.</summary>
internal static class MorphologyFile
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="fileName">How messages name it.</param>
    /// <param name="format">Its format; null when its text tells it.</param>
    /// <exception cref="UnreadableMorphologyException">No cell can be made of it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Reconstruction Read(string path, string fileName, string? format = null)
    {
        string text = File.ReadAllText(path, Encoding.Latin1);
        List<string> lines = [.. text.Split(LineEnds, StringSplitOptions.None)];
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return (format ?? FormatOf(lines)) switch
        {
            SwcReader.Format => SwcReader.Read(fileName, lines),
            AscReader.Format => AscReader.Read(fileName, lines),
            TracingReader.Format => TracingReader.Read(fileName, lines),
            EutecticReader.Format => EutecticReader.Read(fileName, lines),
            MorphMLReader.Format => MorphMLReader.Read(fileName, text),
            _ => throw new UnreadableMorphologyException(
                0,
                $"{fileName} is in no known format.",
                "Known are SWC, Neurolucida (ASC, version 3, and version 1), Eutectic and MorphML."),
        };
    }

    /// <summary>The format of the first line that tells one; null when none does.</summary>
    public static string? FormatOf(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.TrimStart('\u00ef', '\u00bb', '\u00bf').StartsWith("<?xml", StringComparison.Ordinal)) return MorphMLReader.Format;
            if (SwcReader.IsPoint(line)) return SwcReader.Format;
            if (TracingReader.IsPoint(line)) return TracingReader.Format;
            if (EutecticReader.IsPoint(line)) return EutecticReader.Format;
            if (line.TrimStart() is ['(', ..] || IsVersionThree(line)) return AscReader.Format;
        }

        return null;
    }

    private static bool IsVersionThree(string line) => line is [';', ..] && line[1..].TrimStart(' ', '\t').StartsWith("V3", StringComparison.Ordinal);
}
