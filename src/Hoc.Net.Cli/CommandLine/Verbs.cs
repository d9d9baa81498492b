using Hoc.Net.Cli.Check;
using Hoc.Net.Cli.Doctor;
using Hoc.Net.Cli.Format;
using Hoc.Net.Cli.Mod;
using Hoc.Net.Cli.Morph;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The verbs that stand in the place of the first script.</summary>
internal static class Verbs
{
    /// <summary>What is meant without a verb.</summary>
    public static Verb Run => new RunVerb();

    private static readonly string[] Names = ["run", "check", "fmt", "doctor", "mod", "nrnivmodl", "morph", "help", "completion"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Verb> All => Names.Select(static name => Find(name)!);

    /// <summary>The verb of a name; null when there is none. Only what is asked for is made: a run has to start soon.</summary>
    public static Verb? Find(string name) => name switch
    {
        "run" => Run,
        "check" => new CheckVerb(),
        "fmt" => new FormatVerb(),
        "doctor" => new DoctorVerb(),
        "mod" => new ModVerb(),
        "nrnivmodl" => new NrnivmodlVerb(),
        "morph" => new MorphVerb(),
        "help" => new HelpVerb(),
        "completion" => new CompletionVerb(),
        _ => null,
    };

    /// <summary>The verb that was meant by a word that is neither a verb nor a file; null when none is near.</summary>
    public static string? Meant(string word) =>
        word.StartsWith('-') || word.Contains('.') || Path.Exists(word) ? null : NearNames.Nearest(word, Names);
}
