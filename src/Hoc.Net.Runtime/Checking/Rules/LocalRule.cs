using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Local variables that are not used, or that hide something of another kind.</summary>
internal sealed class LocalRule : ICheckRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program) =>
        program.Procedures.SelectMany(procedure => Unused(procedure).Concat(Hiding(procedure, program)));

    /// <summary>One for the names of a line that are used alike: long lists of local variables are often copied whole.</summary>
    private static IEnumerable<Diagnostic> Unused(ProcedureNames procedure) => procedure.Locals
        .Where(static local => local.ReadCount == 0)
        .GroupBy(static local => (local.Declaration.Position.Line, IsAssigned: local.WriteCount > 0))
        .Select(alike => new Diagnostic(
            CheckDiagnostics.UnusedLocal,
            alike.First().Declaration,
            $"{Named([.. alike])} of {procedure.Syntax.Identifier.Name}() {(alike.Count() == 1 ? "is" : "are")} {(alike.Key.IsAssigned ? "assigned, but never read." : "not used.")}",
            alike.Count() == 1 ? "Leave it out." : "Leave them out."));

    private static string Named(LocalName[] locals)
    {
        string[] names = [.. locals.Select(static local => $"'{local.Name}'")];
        return names.Length == 1 ? $"the local variable {names[0]}" : $"the local variables {string.Join(", ", names[..^1])} and {names[^1]}";
    }

    private static IEnumerable<Diagnostic> Hiding(ProcedureNames procedure, CheckedProgram program)
    {
        foreach (LocalName local in procedure.Locals)
        {
            if (Hidden(local.Name, procedure.Scope, program) is not { } hidden) continue;
            yield return new Diagnostic(
                CheckDiagnostics.HidingLocal,
                local.Declaration,
                $"the local variable '{local.Name}' hides {hidden} of the same name in {procedure.Syntax.Identifier.Name}().",
                "Give it another name.");
        }
    }

    private static string? Hidden(string name, ScopeNames scope, CheckedProgram program) => scope.KindOf(name) switch
    {
        SymbolKind.Section => "a section",
        SymbolKind.Procedure => "a procedure",
        SymbolKind.Template => "a template",
        SymbolKind.Object => "an objref",
        SymbolKind.String => "a strdef",
        null when program.Session.Names.FindPlace(name) is not null => "a built-in variable",
        null when program.Session.Model.Catalog.TryGetVariable(name, out _) => "a variable of sections",
        _ => null,
    };
}
