using System.CommandLine;
using System.CommandLine.Parsing;
using Hoc.Net.Cli.Running;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The command line of <c>hoc</c>: today the verb <c>run</c>, which need not be written.</summary>
internal static class HocCommand
{
    private const string Description = """
        Runs NEURON's HOC scripts on plain .NET and draws their graphs as pictures.

        Examples:
          hoc                              an interactive session
          hoc model.hoc                    run a script; its graphs become model.png, ...
          hoc model.hoc -c "run()"         run a script, then statements
          echo 'print 2^10' | hoc -        statements from standard input
          hoc --plots out --format svg model.hoc
        """;

    /// <summary>Parses the arguments and does what they ask; gives the exit status.</summary>
    public static int Invoke(string[] arguments)
    {
        var root = new RootCommand(Description);
        root.Directives.Clear();
        RemoveBuiltInVersion(root);
        var version = new Option<bool>("--version") { Description = "Print the version." };
        root.Add(version);
        root.SetAction(_ => PrintVersion());
        var run = new RunCommand();
        root.Add(run.Command);

        if (arguments is ["--version"]) return PrintVersion();
        var configuration = new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        ParseResult result = root.Parse(WithVerb(arguments, root), configuration);
        if (result.Errors.Count > 0) return ReportUsage(result);
        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary><c>hoc a.hoc</c> is short for <c>hoc run a.hoc</c>.</summary>
    private static string[] WithVerb(string[] arguments, RootCommand root)
    {
        bool isAboutHoc = arguments is ["--help" or "-h" or "-?" or "--version"];
        bool hasVerb = arguments.Length > 0 && root.Subcommands.Any(verb => verb.Name == arguments[0]);
        return isAboutHoc || hasVerb ? arguments : ["run", .. arguments];
    }

    private static void RemoveBuiltInVersion(RootCommand root)
    {
        foreach (Option builtIn in root.Options.OfType<VersionOption>().ToArray()) root.Options.Remove(builtIn);
    }

    private static int PrintVersion()
    {
        Console.Out.WriteLine($"hoc {HocVersion.Text}");
        return ExitStatus.Success;
    }

    private static int ReportUsage(ParseResult result)
    {
        foreach (ParseError error in result.Errors) Console.Error.WriteLine($"hoc: {error.Message}");
        Console.Error.WriteLine("Try 'hoc --help'.");
        return ExitStatus.UsageError;
    }
}
