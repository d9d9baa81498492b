using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.Mod;

/// <summary>What a command line that begins with <c>mod</c> asks for.</summary>
internal sealed record ModRequest
{
    private const string PrintOption = "--print";
    private const string KernelOption = "--kernel";

    /// <summary>The .mod files, and folders of them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The stage whose program is to be printed; null for the report.</summary>
    public ModStage? Stage { get; init; }

    /// <summary>Whether usage is asked for.</summary>
    public bool AsksHelp { get; init; }

    /// <summary>Reads the words behind <c>mod</c>.</summary>
    /// <exception cref="UsageException">They make no sense.</exception>
    public static ModRequest Parse(IReadOnlyList<string> words)
    {
        List<string> paths = [];
        var request = new ModRequest();
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i];
            if (word is "-h" or "--help" or "-help") return new ModRequest { AsksHelp = true };
            if (word == "--")
            {
                paths.AddRange(words.Skip(i + 1));
                break;
            }

            if (word == KernelOption) request = request with { Stage = StageOf(ModStage.Kernel) };
            else if (word == PrintOption) request = request with { Stage = StageOf(++i < words.Count ? words[i] : null) };
            else if (word.StartsWith(PrintOption + "=", StringComparison.Ordinal)) request = request with { Stage = StageOf(word[(PrintOption.Length + 1)..]) };
            else if (word is ['-', ..]) throw new UsageException(NoSuchOption(word));
            else paths.Add(word);
        }

        return paths.Count > 0 ? request with { Paths = paths } : throw new UsageException("mod needs a .mod file or a folder of them.");
    }

    private static ModStage StageOf(string? name)
    {
        string stages = string.Join(", ", ModStage.All.Select(stage => stage.Name));
        if (name is null) throw new UsageException($"{PrintOption} needs a value: {stages}.");
        return ModStage.Find(name)
            ?? throw new UsageException($"there is no pass '{name}'. {NearNames.Suggest(name, ModStage.All.Select(stage => stage.Name)) ?? $"There are {stages}."}");
    }

    private static string NoSuchOption(string word)
    {
        string? near = NearNames.Suggest(word, [PrintOption, KernelOption, "--help"]);
        return $"there is no option '{word}' of mod.{(near is null ? "" : " " + near)}";
    }
}
