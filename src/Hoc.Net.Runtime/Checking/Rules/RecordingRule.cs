using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Vectors that only a local variable holds while they record: they, and the recording, end with the procedure.</summary>
internal sealed class RecordingRule : ICheckRule
{
    private static readonly string[] Advancing = ["run", "continuerun", "fadvance", "advance", "steprun", "psolve", "solve"];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        HashSet<ProcedureNames?> advancing = [.. program.Occurrences.Where(static use => Advancing.Contains(use.Name)).Select(static use => use.Procedure)];
        ILookup<ProcedureNames?, MemberOccurrence> members = program.Members.ToLookup(static use => use.Procedure);
        return program.Procedures.Where(procedure => !advancing.Contains(procedure))
            .SelectMany(procedure => procedure.Locals.Where(static local => local is { IsObject: true, WriteCount: > 0 })
                .Select(local => Check(local, procedure, members[procedure], program)).OfType<Diagnostic>());
    }

    private static Diagnostic? Check(LocalName local, ProcedureNames procedure, IEnumerable<MemberOccurrence> members, CheckedProgram program)
    {
        MemberOccurrence[] uses = [.. members.Where(use => use.Syntax.Target is NameSyntax { Name: var name } && name == local.Name)];
        if (uses.Length != local.ReadCount || Array.Find(uses, static use => use.Syntax.Member.Name == "record") is not { } recording) return null;
        if (recording.Receiver(program) != "Vector") return null;
        return new Diagnostic(
            CheckDiagnostics.LostRecording,
            recording.Syntax.Span,
            $"'{local.Name}' is local, so this Vector and its recording end with {procedure.Syntax.Identifier.Name}().",
            $"Declare objref {local.Name} at top level, or append it to a List.");
    }
}
