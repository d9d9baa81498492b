using Hoc.Net.Cli.Mod;

namespace Hoc.Net.Cli.Tests.CommandLine;

internal sealed class ModTests
{
    private const string Channel = """
        TITLE a potassium channel
        NEURON { SUFFIX kx  USEION k READ ek WRITE ik VALENCE 1  NONSPECIFIC_CURRENT il  RANGE gbar, g  GLOBAL ninf  POINTER p }
        UNITS { F = (faraday) (coulomb) }
        PARAMETER { gbar = .036 (S/cm2) <0, 1e9>  q10 = 3  celsius (degC) }
        ASSIGNED { v (mV) ek (mV) ik (mA/cm2) il (mA/cm2) g (S/cm2) ninf x p }
        STATE { n c[2] }
        LOCAL last
        BREAKPOINT { SOLVE states METHOD cnexp  g = gbar*n^4  ik = g*(v - ek)  il = p*v }
        INITIAL { n = alpha(v) }
        DERIVATIVE states { n' = -n }
        PROCEDURE rates(v (mV)) { TABLE ninf DEPEND celsius FROM -100 TO 100 WITH 200  ninf = alpha(v) }
        FUNCTION alpha(v (mV)) (/ms) { alpha = v/F }
        """;

    private const string Report = """
        kx.mod: density mechanism kx
          a potassium channel
          ions
            k: reads ek, writes ik, valence 1
          currents
            ik, of k
            il, of no ion
          variables
            gbar     (S/cm2)   0.036  parameter, range, 0 to 1e9  gbar_kx
            q10                3      parameter, global           q10_kx
            celsius  (degC)           of the simulator
            v        (mV)             of the simulator
            ek       (mV)             of k, read
            ik       (mA/cm2)         of k, written
            il       (mA/cm2)         assigned, range             il_kx
            g        (S/cm2)          assigned, range             g_kx
            ninf                      assigned, global            ninf_kx
            x                         assigned
            p                         pointer                     p_kx
            n                         state                       n_kx
            c[2]                      state                       c_kx
            last                      local to the file, shared
          constants
            F = 96485.332
          solves
            states (DERIVATIVE) by cnexp, in BREAKPOINT
          functions
            rates(v (mV)), procedure, from a table of 200 steps
            alpha(v (mV)) (/ms)
          blocks
            BREAKPOINT
            INITIAL
            DERIVATIVE states

        """;

    [Test]
    public void What_was_understood_of_a_file_is_told()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("mod", folder.Write("kx.mod", Channel));

        Assert.That((run.ExitStatus, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output.Replace(folder.Path + Path.DirectorySeparatorChar, ""), Is.EqualTo(Report.ReplaceLineEndings("\n")));
    }

    [TestCase("POINT_PROCESS Syn", "point process Syn", "  .w")]
    [TestCase("ARTIFICIAL_CELL Cell", "artificial cell Cell", "  .w")]
    [TestCase("SUFFIX nothing", "functions for HOC, no mechanism", "  w")]
    public void Kinds_of_mechanisms_are_told_apart(string declaration, string kind, string hocName)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("mod", folder.Write("x.mod", $"NEURON {{ {declaration} RANGE w }}\nPARAMETER {{ w = 1 }}\n"));

        Assert.That(run.Output, Does.Contain($": {kind}\n").And.Contain(hocName + "\n"));
    }

    [Test]
    public void A_mistake_is_told_once()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.mod", "NEURON { SUFFIX a }\nASSIGNED { v }\nSTATE { n }\nBREAKPOINT { SOLVE s METHOD cnexp }\nDERIVATIVE s { n' = (expp(v) - n)/5 }\n");
        string[] told = CommandRun.Of("mod", path).Error.Split('\n');
        Assert.That(told.Count(static line => line.Contains("there is no function 'expp'", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void What_has_no_effect_is_told()
    {
        using var folder = new TemporaryFolder();
        const string Text = "NEURON { SUFFIX x }\nPLOT v VS t\nSTEPPED { g = 1, 2 }\nTERMINAL { }\nASSIGNED { v }\nBREAKPOINT { RESET }\n";
        CommandRun run = CommandRun.Of("mod", folder.Write("x.mod", Text));

        Assert.That(run.Output, Does.EndWith(
            "  without effect, as in NEURON\n    PLOT in line 2\n    STEPPED in line 3\n    TERMINAL in line 4\n    RESET in line 6\n"));
    }

    [TestCase("parse")]
    [TestCase("source")]
    public void The_program_is_printed_as_it_was_read(string name)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("mod", "--print", name, folder.Write("x.mod", "FUNCTION f(x){f=x+1}:c\n"));

        Assert.That(run, Is.EqualTo(new CommandRun(0, "FUNCTION f(x) {\n    f = x + 1\n}\n", "")));
    }

    [Test]
    public void The_program_is_printed_after_each_pass()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("kx.mod", Channel);
        foreach (ModStage stage in ModStage.All.Where(stage => stage.Name != ModStage.Kernel))
        {
            CommandRun run = CommandRun.Of("mod", $"--print={stage.Name}", file);
            Assert.That((run.ExitStatus, run.Error), Is.EqualTo((0, "")), stage.Name);
            Assert.That(run.Output, Does.StartWith("TITLE a potassium channel\n").And.Contain("BREAKPOINT {\n    SOLVE states"), stage.Name);
            Assert.That(CommandRun.Of("mod", "--print", "parse", folder.Write("again.mod", run.Output)).ExitStatus, Is.Zero, stage.Name);
        }
    }

    [TestCase("--kernel")]
    [TestCase("--print=kernel")]
    public void The_kernels_are_shown(string option)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("mod", option, folder.Write("kx.mod", Channel));

        Assert.That((run.ExitStatus, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("currents of kx: row after row, since it follows the pointer p").And.Contain("advance of kx: on lanes").And.Contain("exp(-dt)"));
    }

    [Test]
    public void Several_files_and_folders_are_taken_in_turn()
    {
        using var folder = new TemporaryFolder();
        string broken = folder.Write("b.mod", "NEURON { SUFFIX b }\nINITIAL { x == 1 }\n");
        folder.Write("a.mod", "NEURON { SUFFIX a }\n");
        folder.Write("c.mod", "NEURON { SUFFIX c }\n");
        CommandRun run = CommandRun.Of("mod", folder.Path);

        Assert.That(run.ExitStatus, Is.EqualTo(ExitStatus.ScriptError));
        Assert.That(run.Output, Does.Contain("density mechanism a\n").And.Contain("density mechanism c\n"));
        Assert.That(run.Error, Does.StartWith($"{broken}:2:13: error MOD2004: '==' compares"));
    }

    [Test]
    public void A_mistake_in_the_meaning_ends_in_status_1_too()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("mod", folder.Write("x.mod", "NEURON { SUFFIX x }\nINITIAL { y = 1 }\n"));

        Assert.That(run.ExitStatus, Is.EqualTo(ExitStatus.ScriptError));
        Assert.That(run.Output, Does.Contain("density mechanism x"));
        Assert.That(run.Error, Does.Contain("x.mod:2:11: error MOD3001"));
    }

    [Test]
    public void A_missing_file_is_a_diagnostic_with_the_near_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("kdr.mod", "NEURON { SUFFIX kdr }\n");
        CommandRun run = CommandRun.Of("mod", folder.At("kdrr.mod"));

        Assert.That(run.ExitStatus, Is.EqualTo(ExitStatus.ScriptError));
        Assert.That(run.Error, Is.EqualTo($"error MOD2011: the file '{folder.At("kdrr.mod")}' does not exist.\n  Did you mean 'kdr.mod'?\n"));
    }

    [TestCase("mod needs a .mod file or a folder of them.", "mod")]
    [TestCase("there is no pass 'prase'. Did you mean 'parse'?", "mod", "--print", "prase", "x.mod")]
    [TestCase("--print needs a value: --print pass.", "mod", "x.mod", "--print")]
    [TestCase("there is no option '--prnt' of mod. Did you mean '--print'?", "mod", "--prnt", "x.mod")]
    public void Mistakes_on_the_command_line_are_told(string message, params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((ExitStatus.UsageError, "")));
        Assert.That(run.Error, Does.StartWith("hoc: " + message).And.EndWith("\nTry 'hoc mod --help'.\n"));
    }

    [Test]
    public void Usage_names_every_pass()
    {
        CommandRun run = CommandRun.Of("mod", "--help");

        Assert.That(run.ExitStatus, Is.Zero);
        foreach (ModStage stage in ModStage.All) Assert.That(run.Output, Does.Contain(stage.Name));
    }

    [Test]
    public void A_script_called_mod_runs_behind_the_verb_run() =>
        Assert.That(CommandRun.Of("run", "mod").Error, Does.Contain("'mod' does not exist"));
}
