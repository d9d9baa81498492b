using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Variables that are declared or assigned and never used: often a name with a slip of the pen. Not those of sessions that windows have saved.</summary>
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
            if (Kind(name) is not { } kind || IsSeenElsewhere(name.Name, scope, program) || IsOfSession(place.Source)) continue;
            bool isAssigned = name.Kinds.Contains(SymbolKind.Number);
            if (!isAssigned && name.WriteCount > 0) continue; // an object may be there to be there
            yield return new Diagnostic(
                CheckDiagnostics.UnusedVariable,
                place,
                isAssigned ? $"the variable '{name.Name}' is assigned, but never used." : $"the {kind} '{name.Name}' is declared, but never used.",
                (isAssigned ? NearNames.Suggest(name.Name, Candidates(scope, program)) ?? OfMechanism(name.Name, program) : null) ?? "Leave it out, if nothing else uses it.");
        }
    }

    /// <summary>NEURON declares all that any session might need, and this first.</summary>
    private static bool IsOfSession(SourceText source) => source.Characters.Contains("save_window_", StringComparison.Ordinal);

    /// <summary>A remedy for a name that looks like a parameter of a mechanism, such as <c>gna_kdr</c>.</summary>
    private static string? OfMechanism(string name, CheckedProgram program)
    {
        int line = name.IndexOf('_');
        while (line > 0)
        {
            string mechanism = name[(line + 1)..];
            if (program.MissingMechanisms.Contains(mechanism)) return $"It belongs to the mechanism '{mechanism}', which is missing.";
            if (program.Session.Model.Catalog.TryGetType(mechanism, out MechanismType? type) && !PointProcessClass.IsFor(type))
                return $"If it is to belong to the mechanism '{mechanism}', that has no '{name[..line]}'.";
            line = name.IndexOf('_', line + 1);
        }

        return null;
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
