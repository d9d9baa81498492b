using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Local variables that are not used, or that hide something of another kind.</summary>
internal sealed class LocalRule : ICheckRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program) =>
        program.Procedures.SelectMany(procedure => procedure.Locals.SelectMany(local => Check(local, procedure, program)));

    private static IEnumerable<Diagnostic> Check(LocalName local, ProcedureNames procedure, CheckedProgram program)
    {
        if (local.ReadCount == 0)
        {
            yield return new Diagnostic(
                CheckDiagnostics.UnusedLocal,
                local.Declaration,
                local.WriteCount == 0
                    ? $"the local variable '{local.Name}' of {procedure.Syntax.Identifier.Name}() is not used."
                    : $"the local variable '{local.Name}' of {procedure.Syntax.Identifier.Name}() is assigned, but its value is not used.",
                "Leave it out.");
        }

        if (Hidden(local.Name, procedure.Scope, program) is { } hidden)
        {
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
