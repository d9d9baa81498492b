using System.Globalization;
using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.Format;

/// <summary>What a command line that begins with <c>fmt</c> asks for.</summary>
internal sealed record FormatOptions
{
    /// <summary>The path that stands for standard input and output.</summary>
    public const string Standard = "-";

    private const string CheckOption = "--check";
    private const string IndentOption = "--indent";
    private const int WidestIndent = 16;

    /// <summary>Scripts, MOD files and folders of them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The blanks of one level.</summary>
    public int Indent { get; init; } = 4;

    /// <summary>Whether files are only looked at.</summary>
    public bool OnlyChecks { get; init; }

    /// <summary>Whether usage is asked for.</summary>
    public bool AsksHelp { get; init; }

    /// <summary>Reads the words behind <c>fmt</c>.</summary>
    /// <exception cref="UsageException">They make no sense.</exception>
    public static FormatOptions Parse(IReadOnlyList<string> words)
    {
        List<string> paths = [];
        var options = new FormatOptions();
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i];
            switch (word)
            {
                case "-h" or "--help" or "-help":
                    return new FormatOptions { AsksHelp = true };
                case CheckOption:
                    options = options with { OnlyChecks = true };
                    break;
                case IndentOption:
                    options = options with { Indent = IndentOf(++i < words.Count ? words[i] : "") };
                    break;
                case var value when value.StartsWith(IndentOption + "=", StringComparison.Ordinal):
                    options = options with { Indent = IndentOf(value[(IndentOption.Length + 1)..]) };
                    break;
                case "--":
                    paths.AddRange(words.Skip(i + 1));
                    i = words.Count;
                    break;
                case ['-', _, ..]:
                    throw new UsageException($"there is no option '{word}' of fmt.{Near(word)}");
                default:
                    paths.Add(word);
                    break;
            }
        }

        return paths.Count > 0 ? options with { Paths = paths } : throw new UsageException("fmt needs a script, a .mod file, a folder of them, or - for standard input.");
    }

    private static int IndentOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int blanks) && blanks <= WidestIndent
            ? blanks
            : throw new UsageException($"{IndentOption} needs a number of blanks from 0 to {WidestIndent}.");

    private static string Near(string word) => NearNames.Suggest(word, [CheckOption, IndentOption, "--help"]) is { } near ? $" {near}" : "";
}
