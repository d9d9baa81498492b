using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Variables that are declared or assigned and never used: often a name with a slip of the pen.</summary>
internal sealed class UnusedNameRule : ICheckRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program) =>
        program.Templates.Values.Prepend(program.TopLevel).SelectMany(scope => Check(scope, program));

    private static IEnumerable<Diagnostic> Check(ScopeNames scope, CheckedProgram program)
    {
        foreach (ScopedName name in scope.Names)
        {
            if (name is not { ReadCount: 0, IsDeclaredInString: false, Declaration: { } place }) continue;
            if (Kind(name) is not { } kind || IsSeenElsewhere(name.Name, scope, program)) continue;
            bool isAssigned = name.Kinds.Contains(SymbolKind.Number);
            if (!isAssigned && name.WriteCount > 0) continue; // an object may be there to be there
            yield return new Diagnostic(
                CheckDiagnostics.UnusedVariable,
                place,
                isAssigned ? $"the variable '{name.Name}' is assigned, but never used." : $"the {kind} '{name.Name}' is declared, but never used.",
                (isAssigned ? NearNames.Suggest(name.Name, Candidates(scope, program)) : null) ?? "Leave it out, if nothing else uses it.");
        }
    }

    private static bool IsSeenElsewhere(string name, ScopeNames scope, CheckedProgram program) =>
        scope.Publics.Contains(name)
        || program.WordsInStrings.Contains(name)
        || name.Contains("nil", StringComparison.OrdinalIgnoreCase)
        || (scope.IsTemplate ? program.Session.Names.IsBuiltin(name) : program.IsOfLibrary(name));

    private static string? Kind(ScopedName name) => name.Kinds.Count != 1 ? null : name.Kinds.First() switch
    {
        SymbolKind.Number => "variable",
        SymbolKind.NumberArray => "array",
        SymbolKind.String => "strdef",
        SymbolKind.Object => "objref",
        _ => null,
    };

    private static IEnumerable<string> Candidates(ScopeNames scope, CheckedProgram program)
    {
        IEnumerable<string> own = scope.Names.Where(static name => name.ReadCount > 0).Select(static name => name.Name);
        return scope.IsTemplate ? own : own.Concat(program.LibraryVariables);
    }
}
