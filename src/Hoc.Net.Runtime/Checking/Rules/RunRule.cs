using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Programs that advance the model and never initialize it.</summary>
internal sealed class RunRule : ICheckRule
{
    private static readonly string[] Advancing = ["fadvance", "continuerun", "steprun"];

    /// <summary>What initializes, or may; the procedures of the run library among them.</summary>
    private static readonly string[] Initializing = ["finitialize", "stdinit", "init", "run", "restore", "initnrn", "nrncontrolmenu", "xbutton"];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        if (!program.IsClosed || program.Scripts.Exists(static script => script.Unparsed.Count > 0)) yield break;
        NameOccurrence? first = program.Occurrences.Find(static use => use.Role == NameRole.Call && Advancing.Contains(use.Name));
        if (first is null || IsInitialized(program)) yield break;
        yield return new Diagnostic(
            CheckDiagnostics.NeverInitialized,
            first.Span,
            $"{first.Name}() advances the model, but nothing initializes it.",
            "Call finitialize(v_init) before it, or stdinit() or run() of the run library: gates, concentrations and recordings have no beginning otherwise.");
    }

    private static bool IsInitialized(CheckedProgram program) =>
        program.Occurrences.Exists(static use => Initializing.Contains(use.Name))
        || program.Members.Exists(static use => Initializing.Contains(use.Syntax.Member.Name))
        || Initializing.Any(program.WordsInStrings.Contains);
}
