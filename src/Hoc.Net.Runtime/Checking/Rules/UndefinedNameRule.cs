using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Control;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Names that nothing declares, assigns or defines.</summary>
internal sealed class UndefinedNameRule : ICheckRule
{
    private readonly HashSet<(ScopeNames, string)> _told = [];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        foreach (NameOccurrence use in program.Occurrences)
        {
            if (IsKnown(use, program) || IsOfMissingMechanism(use.Name, program) || !_told.Add((use.Scope, use.Name))) continue;
            yield return program.Doubtful(Tell(use, program));
        }

        foreach (NameOccurrence use in program.Occurrences.Where(static use => use.Role == NameRole.Statement))
            if (IsProcedure(use, program)) yield return MissingParentheses(use);
    }

    /// <summary>Whether a name belongs to a mechanism that does not exist, which is told once.</summary>
    public static bool IsOfMissingMechanism(string name, CheckedProgram program) =>
        program.MissingMechanisms.Any(missing => name.EndsWith($"_{missing}", StringComparison.Ordinal));

    private static bool IsKnown(NameOccurrence use, CheckedProgram program)
    {
        NameTable names = program.Session.Names;
        if (use.Role == NameRole.Class) return IsClass(use.Name, program);
        if (use is { Role: NameRole.Call, Name: "read" }) return true; // a word of the grammar with an argument
        if (use.Role == NameRole.External) return program.TopLevel.Declares(use.Name) || names.IsTaken(use.Name);
        if (use.Procedure?.Find(use.Name) is not null || use.Scope.Declares(use.Name) || names.IsBuiltin(use.Name)) return true;
        if (IsClass(use.Name, program)) return true;
        return use.Scope.IsTemplate ? use.Scope.Externals.Contains(use.Name) : names.IsTaken(use.Name);
    }

    private static bool IsClass(string name, CheckedProgram program) => program.Templates.ContainsKey(name)
        || program.Session.Names.FindClass(name) is not null
        || program.Session.Mechanisms.MistakesOf(name).Any()
        || program.Session.Host.Ledger.All.Any(known => known.Kind == NameKind.Class && known.Name == name && known.Absence is null);

    private static Diagnostic Tell(NameOccurrence use, CheckedProgram program)
    {
        NameTable names = program.Session.Names;
        Scope scope = Declared(use.Scope, names);
        return use.Role switch
        {
            NameRole.Class => new Diagnostic(
                RuntimeDiagnostics.UnknownClass,
                use.Span,
                $"there is no template or class '{use.Name}'.",
                program.Session.Mechanisms.Remedy ?? names.RemedyForClass(use.Name)),
            NameRole.External => new Diagnostic(
                RuntimeDiagnostics.NotDeclaredAtTopLevel,
                use.Span,
                $"'{use.Name}' is not declared at top level.",
                "Declare or assign it before the template."),
            NameRole.Call => names.UndefinedFunction(use.Name, use.Span, scope).Diagnostic,
            _ => PerhapsKeyword(use.Name, names.Undefined(use.Name, use.Span, scope).Diagnostic),
        };
    }

    /// <summary>A name that is near no other one may be a keyword with a slip of the pen: prnt 3.</summary>
    private static Diagnostic PerhapsKeyword(string name, Diagnostic undefined) =>
        undefined.Remedy?.StartsWith("Did you mean", StringComparison.Ordinal) != true && NearNames.Suggest(name, Keywords.All) is { } keyword
            ? undefined with { Remedy = keyword }
            : undefined;

    /// <summary>A scope of the session that has the names of the text, so that near ones are found.</summary>
    private static Scope Declared(ScopeNames scope, NameTable names)
    {
        if (!scope.IsTemplate) return names.Globals;
        var template = new TemplateScope();
        foreach (ScopedName name in scope.Names.Where(static name => name.IsDeclared)) template.Resolve(name.Name).Define(SymbolKind.Number);
        return template;
    }

    private static bool IsProcedure(NameOccurrence use, CheckedProgram program) =>
        use.Procedure?.Find(use.Name) is null
        && (use.Scope.Declares(use.Name) ? use.Scope.KindOf(use.Name) == SymbolKind.Procedure : IsProcedureElsewhere(use, program));

    private static bool IsProcedureElsewhere(NameOccurrence use, CheckedProgram program) =>
        program.Session.Names.FindFunction(use.Name) is not null
        || (!use.Scope.IsTemplate && program.Session.Names.Globals.Find(use.Name) is { Kind: SymbolKind.Procedure });

    private static Diagnostic MissingParentheses(NameOccurrence use) => new(
        RuntimeDiagnostics.MissingParentheses,
        use.Span,
        $"'{use.Name}' is a procedure or function; a call needs parentheses.",
        $"Write {use.Name}().");
}
