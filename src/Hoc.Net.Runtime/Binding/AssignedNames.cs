using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Binding;

/// <summary>
/// Names that a procedure assigns, whether or not it has run: in NEURON they are numbers, 0 at first, as soon as the procedure
/// is defined. Only a use of a name that is nothing yet asks, so they are searched for, not kept.
/// </summary>
internal static class AssignedNames
{
    /// <summary>Whether some procedure of a scope assigns a number to a name that is not its local.</summary>
    public static bool Contain(Scope scope, string name) => scope.Symbols.Any(symbol =>
        symbol is { Kind: SymbolKind.Procedure, Procedure.Syntax: var procedure }
        && procedure.Body.Span.Text.Contains(name, StringComparison.Ordinal)
        && !new LocalNames(procedure.Body).TryGetNumber(name, out _)
        && SyntaxSearch.First(procedure.Body, node => IsAssignment(node, name)) is not null);

    private static bool IsAssignment(SyntaxNode node, string name) => node switch
    {
        AssignmentSyntax { Target: NameSyntax target, Value: not (StringLiteralSyntax or NewSyntax) } => target.Name == name,
        ForRangeSyntax { Variable: NameSyntax variable } => variable.Name == name,
        _ => false,
    };
}
