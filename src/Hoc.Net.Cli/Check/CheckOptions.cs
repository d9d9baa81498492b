using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.Check;

/// <summary>What a command line that begins with <c>check</c> asks for.</summary>
internal sealed record CheckOptions
{
    private const string FormatOption = "--format";
    private const string ModOption = "--mod";
    private const string StrictOption = "--strict";

    /// <summary>Scripts, sessions, MOD files and folders of them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Folders of MOD files; null to look for them.</summary>
    public IReadOnlyList<string>? MechanismPath { get; init; }

    /// <summary>How to tell what was found.</summary>
    public CheckFormat Format { get; init; }

    /// <summary>Whether warnings too make the exit status 1.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether usage is asked for.</summary>
    public bool AsksHelp { get; init; }

    /// <summary>Reads the words behind <c>check</c>.</summary>
    /// <exception cref="UsageException">They make no sense.</exception>
    public static CheckOptions Parse(IReadOnlyList<string> words)
    {
        List<string> paths = [];
        List<string> folders = [];
        var options = new CheckOptions();
        for (int i = 0; i < words.Count; i++)
        {
            (string word, string? value) = Split(words[i]);
            switch (word)
            {
                case "-h" or "--help" or "-help":
                    return new CheckOptions { AsksHelp = true };
                case "--":
                    paths.AddRange(words.Skip(i + 1));
                    i = words.Count;
                    break;
                case StrictOption:
                    options = options with { IsStrict = true };
                    break;
                case FormatOption:
                    options = options with { Format = FormatOf(value ?? Next(words, ref i, word)) };
                    break;
                case ModOption:
                    folders.AddRange((value ?? Next(words, ref i, word)).Split(';', StringSplitOptions.RemoveEmptyEntries));
                    break;
                case ['-', _, ..]:
                    throw new UsageException($"there is no option '{word}' of check.{Near(word)}");
                default:
                    paths.Add(words[i]);
                    break;
            }
        }

        return options with { Paths = paths.Count > 0 ? paths : ["."], MechanismPath = folders.Count > 0 ? folders : null };
    }

    private static (string Word, string? Value) Split(string word)
    {
        int equals = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=') : -1;
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    private static string Next(IReadOnlyList<string> words, ref int i, string option) =>
        ++i < words.Count ? words[i] : throw new UsageException($"{option} needs a value.");

    private static CheckFormat FormatOf(string name) => name switch
    {
        "text" => CheckFormat.Text,
        "json" => CheckFormat.Json,
        "sarif" => CheckFormat.Sarif,
        _ => throw new UsageException($"there is no format '{name}' of check: it knows text, json and sarif."),
    };

    private static string Near(string word) => NearNames.Suggest(word, [FormatOption, ModOption, StrictOption, "--help"]) is { } near ? $" {near}" : "";
}
