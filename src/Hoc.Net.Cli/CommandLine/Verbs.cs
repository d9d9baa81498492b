using Hoc.Net.Cli.Check;
using Hoc.Net.Cli.Doctor;
using Hoc.Net.Cli.Format;
using Hoc.Net.Cli.Mod;
using Hoc.Net.Cli.Morph;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The verbs that stand in the place of the first script.</summary>
internal static class Verbs
{
    private static readonly string[] Names =
    [
        CheckVerb.Name, FormatVerb.Name, DoctorVerb.Name, ModVerb.Name, NrnivmodlVerb.Name, MorphVerb.Name, HelpVerb.Name,
    ];

    /// <summary>What does the words behind a verb; null when there is no such verb.</summary>
    public static Func<IReadOnlyList<string>, StandardStreams, int>? Find(string name) => name switch
    {
        CheckVerb.Name => CheckVerb.Run,
        FormatVerb.Name => FormatVerb.Run,
        DoctorVerb.Name => DoctorVerb.Run,
        ModVerb.Name => ModVerb.Run,
        NrnivmodlVerb.Name => static (words, streams) => NrnivmodlVerb.Run(words, streams),
        MorphVerb.Name => MorphVerb.Run,
        HelpVerb.Name => HelpVerb.Run,
        _ => null,
    };

    /// <summary>The verb that was meant by a word that is neither a verb nor a file; null when none is near.</summary>
    public static string? Meant(string word) => word.StartsWith('-') || word.Contains('.') || Path.Exists(word) ? null : NearNames.Nearest(word, Names);
}
