using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Pictures;

namespace Hoc.Net.Cli.Morph;

/// <summary>What a command line that begins with <c>morph</c> asks for.</summary>
internal sealed record MorphRequest
{
    private static readonly string[] Options = ["--plots", "--no-plots", "--format", "--help"];

    /// <summary>The reconstruction files.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Where pictures go; null for the folder of each file.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether there are pictures.</summary>
    public bool Draws { get; init; } = true;

    /// <summary>The formats of pictures, by their endings.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["png"];

    /// <summary>Whether usage is asked for.</summary>
    public bool AsksHelp { get; init; }

    /// <summary>Reads the words behind <c>morph</c>.</summary>
    /// <exception cref="UsageException">They make no sense.</exception>
    public static MorphRequest Parse(IReadOnlyList<string> words)
    {
        List<string> paths = [];
        var request = new MorphRequest();
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i];
            if (word is "-h" or "--help" or "-help") return new MorphRequest { AsksHelp = true };
            if (word == "--")
            {
                paths.AddRange(words.Skip(i + 1));
                break;
            }

            (string option, string? value) = Split(word);
            switch (option)
            {
                case "--no-plots": request = request with { Draws = false }; break;
                case "--plots": request = request with { Folder = value ?? Value(words, ++i, option) }; break;
                case "--format": request = request with { Formats = FormatsIn(value ?? Value(words, ++i, option)) }; break;
                case ['-', _, ..]: throw new UsageException(NoSuchOption(option));
                default: paths.Add(word); break;
            }
        }

        return paths.Count > 0 ? request with { Paths = paths } : throw new UsageException("morph needs a file: .swc, .asc or another reconstruction.");
    }

    private static (string Option, string? Value) Split(string word)
    {
        int equals = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=') : -1;
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    private static string Value(IReadOnlyList<string> words, int index, string option) =>
        index < words.Count ? words[index] : throw new UsageException($"{option} needs a value.");

    private static string[] FormatsIn(string list)
    {
        string[] formats = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (string format in formats)
        {
            if (!PictureOptions.IsKnownFormat(format)) throw new UsageException($"there is no picture format '{format}': png, svg and pdf can be written.");
        }

        return formats.Length > 0 ? formats : throw new UsageException("--format needs a value: png, svg, pdf.");
    }

    private static string NoSuchOption(string word)
    {
        string? near = NearNames.Suggest(word, Options);
        return $"there is no option '{word}' of morph.{(near is null ? "" : " " + near)}";
    }
}
