namespace Hoc.Net.Cli.CommandLine;

/// <summary>What <c>hoc --help</c>, and <c>--help</c> behind a verb, print.</summary>
internal static class HelpPage
{
    private const string Head = """
        hoc runs NEURON's HOC scripts on plain .NET and draws their graphs as pictures.

        Usage:
          hoc [options] script... [- | -c "statements"]
          hoc check [FILE|FOLDER...]
          hoc fmt [--check] FILE|FOLDER...
          hoc doctor [FOLDER]
          hoc mod [--print PASS | --kernel] FILE.mod...
          hoc nrnivmodl [FOLDER...]
          hoc morph FILE.swc|.asc...
          hoc help [NAME...]
          hoc completion SHELL

        Scripts, statements and - (standard input) run in the order in which they are written. Without
        any of them, hoc is an interactive session, or runs the script that comes on standard input.

        Examples:
          hoc                                     an interactive session
          hoc model.hoc                           run a script; its graphs become model.png, or model-1.png, ...
          hoc model.hoc -c "run()"                run a script, then statements
          hoc -i model.hoc                        run a script, then stay at the prompt
          echo 'print 2^10' | hoc -               run what comes on standard input
          hoc --plots out --format svg model.hoc  draw out/model.svg
          hoc model.hoc --set tstop=100 --press "Init & Run"
                                                  what a hand on the panels would do; --panels lists them
          hoc model.hoc -c "run()" --record "soma.v(.5)" --out v.csv
                                                  write what a variable was during the run
          hoc check model.hoc                     what is wrong or doubtful in it, without running it
          hoc fmt model.hoc                       indent it and even out its blanks
          hoc doctor                              this installation, and what the model in this folder needs
          hoc mod channels/kdr.mod                what was understood of a .mod file
          hoc nrnivmodl channels                  note that these .mod files belong to this folder
          hoc morph cell.swc                      what a traced neuron measures, and a picture of it
          hoc help Vector.record                  what a name of the language means

        Options:

        """;

    private const string Tail = """

        NEURON's own options (-nogui, -nobanner, -nopython, -NSTACK n, -NFRAME n, -isatty, -notatty, -dll file,
        -mpi, ...) are accepted. What stands behind -- is a script, even if it begins with -.

        Limits: time in ms, s, min or h on the wall clock; steps of the simulation; memory and output in B, kB,
        MB, GB, KiB, MiB or GiB. Without a unit time is in s and memory in bytes. At a prompt each statement
        counts anew.

        Exit status: 0 all ran, 1 a mistake in a script, 2 a mistake on the command line, 70 a fault in hoc;
        or what the script says with quit(n).

        """;

    /// <summary>The page of hoc itself: usage, examples, options, exit status.</summary>
    public static string Text() => (Head + Options(RunOptions.All) + Tail).ReplaceLineEndings("\n");

    /// <summary>The page of a verb.</summary>
    public static string Of(Verb verb) => $"{verb.Usage}\n\nOptions:\n{Options(verb.OptionTable)}".ReplaceLineEndings("\n");

    private static string Options(IEnumerable<ICommandOption> options)
    {
        (string Names, string Help)[] rows = [.. options.Where(static option => option.Help is not null).Select(Row), ("-h, --help", "Print this page.")];
        int width = rows.Max(static row => row.Names.Length);
        return string.Concat(rows.Select(row => $"  {row.Names.PadRight(width)}  {row.Help}\n"));
    }

    private static (string Names, string Help) Row(ICommandOption option) =>
        ($"{string.Join(", ", option.Names)}{(option.Value is null ? "" : $" {option.Value}")}", option.Help!);
}
