using System.CommandLine;
using Hoc.Net.Runtime;

namespace Hoc.Net.Benchmarks;

/// <summary>Runs a script in this process, with so many lanes: what the published program does on an older processor.</summary>
internal static class LanesCommand
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "lanes";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var count = new Argument<int>("count");
        var mechanisms = new Argument<string>("mechanisms");
        var script = new Argument<string>("script");
        var command = new Command(Name, "Runs a script with so many lanes and the MOD files of a folder.") { count, mechanisms, script };
        command.SetAction(arguments =>
        {
            using var session = new HocHost().CreateSession(new HocSessionOptions
            {
                Output = Console.Out,
                Error = Console.Error,
                MechanismPath = [arguments.GetRequiredValue(mechanisms)],
                Model = new() { LaneWidth = arguments.GetRequiredValue(count) },
            });
            return session.RunFile(arguments.GetRequiredValue(script));
        });
        return command;
    }
}
