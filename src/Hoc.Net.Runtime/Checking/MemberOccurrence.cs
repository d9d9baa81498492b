using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;

namespace Hoc.Net.Runtime.Checking;

/// <summary>A member of an object or section at a place.</summary>
/// <param name="Syntax">What stands there.</param>
/// <param name="Arguments">The arguments; null without parentheses.</param>
/// <param name="Scope">Whose names are meant.</param>
/// <param name="Procedure">The procedure around it; null outside.</param>
internal sealed record MemberOccurrence(
    MemberSyntax Syntax, IReadOnlyList<ExpressionSyntax>? Arguments, ScopeNames Scope, ProcedureNames? Procedure)
{
    /// <summary>The class of the object in front of the dot; null when the text does not tell.</summary>
    public string? Receiver(CheckedProgram program) => NameOf(Syntax.Target) is not { } name ? null
        : Procedure?.Find(name) is { } local ? local.Classes.Only
        : Scope.Find(name) is { } known ? known.Classes.Only
        : Scope.Externals.Contains(name) ? program.TopLevel.Find(name)?.Classes.Only
        : null;

    /// <summary>Whether a section stands in front of the dot.</summary>
    public bool IsOfSection => NameOf(Syntax.Target) is { } name && Procedure?.Find(name) is null && Scope.KindOf(name) == Symbols.SymbolKind.Section;

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        NameSyntax name => name.Name,
        IndexSyntax { Target: NameSyntax name } => name.Name,
        _ => null,
    };
}
