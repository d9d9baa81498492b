using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Current clamps that do nothing: their duration is never given, or they begin when the run has ended.</summary>
internal sealed class ClampRule : ICheckRule
{
    private const string Clamp = "IClamp";
    private const double Never = 1e5; // ms; such a delay switches a clamp off
    private const double UsualEnd = 5; // ms; tstop of the run library

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        NameOccurrence? made = program.Occurrences.Find(static use => use is { Role: NameRole.Class, Name: Clamp });
        if (made is null || !program.IsClosed) return [];
        AssignmentSyntax[] assignments = [.. program.Scripts.SelectMany(static script => script.Statements).SelectMany(SyntaxChildren.AllOf).OfType<AssignmentSyntax>()];
        return Endless(made, program).Concat(Late(assignments, program));
    }

    private static IEnumerable<Diagnostic> Endless(NameOccurrence made, CheckedProgram program)
    {
        if (!program.AssignedMembers.Contains("amp") || program.AssignedMembers.Contains("dur") || program.WordsInStrings.Contains("dur")) yield break;
        yield return new Diagnostic(
            CheckDiagnostics.IdleClamp,
            made.Span,
            "nothing gives this IClamp its duration, which is 0: it injects no current.",
            "Set dur beside del and amp, in ms.");
    }

    private static IEnumerable<Diagnostic> Late(AssignmentSyntax[] assignments, CheckedProgram program)
    {
        if (!program.Occurrences.Exists(static use => use is { Role: NameRole.Call, Name: "run" }) || EndOf(assignments, program) is not { } end) yield break;
        foreach (AssignmentSyntax assignment in assignments)
        {
            if (assignment is not { Target: MemberSyntax { Member.Name: "del" } member, Value: NumberLiteralSyntax { Value: var begin } } || begin < end || begin >= Never) continue;
            if (program.Members.Find(use => use.Syntax == member)?.Receiver(program) != Clamp) continue;
            yield return new Diagnostic(
                CheckDiagnostics.IdleClamp,
                assignment.Span,
                $"this IClamp begins at {assignment.Value.Span.Text} ms, but the run ends at tstop, {end:G6} ms.",
                "Set tstop to a later time, or del to an earlier one.");
        }
    }

    /// <summary>The latest tstop, ms; null when the text does not tell.</summary>
    private static double? EndOf(AssignmentSyntax[] assignments, CheckedProgram program)
    {
        if (program.TopLevel.Find("tstop") is not { WriteCount: > 0 } tstop) return UsualEnd;
        double[] ends = [.. assignments.Where(static one => one is { Operator: AssignmentOperator.Set, Target: NameSyntax { Name: "tstop" } })
            .Select(static one => one.Value).OfType<NumberLiteralSyntax>().Select(static number => number.Value)];
        return ends.Length == tstop.WriteCount && !tstop.IsDeclaredInString ? ends.Max() : null;
    }
}
