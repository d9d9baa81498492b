using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Binding;

/// <summary>
/// Names that a procedure, or a statement at top level, assigns, whether or not that has run: in NEURON they are numbers, 0 at
/// first, as soon as it is parsed. Only a use of a name that is nothing yet asks, so they are searched for, not kept.
/// </summary>
internal static class AssignedNames
{
    /// <summary>Whether some procedure of a scope assigns a number to a name that is not its local.</summary>
    public static bool Contain(Scope scope, string name) => scope.Symbols.Any(symbol =>
        symbol is { Kind: SymbolKind.Procedure, Procedure.Syntax: var procedure }
        && procedure.Body.Span.Text.Contains(name, StringComparison.Ordinal)
        && !new LocalNames(procedure.Body).TryGetNumber(name, out _)
        && SyntaxChildren.AllOf(procedure.Body).Any(node => IsAssignment(node, name)));

    /// <summary>What a statement assigns numbers to, as far as it does not itself declare the name.</summary>
    public static IEnumerable<NameSyntax> In(StatementSyntax statement)
    {
        List<SyntaxNode> nodes = [.. SyntaxChildren.AllOf(statement)];
        HashSet<string> declared = [.. nodes.SelectMany(Declared)];
        return nodes.Select(Assigned).OfType<NameSyntax>().Where(target => !declared.Contains(target.Name));
    }

    private static bool IsAssignment(SyntaxNode node, string name) => Assigned(node)?.Name == name;

    private static NameSyntax? Assigned(SyntaxNode node) => node switch
    {
        AssignmentSyntax { Target: NameSyntax target, Value: not (StringLiteralSyntax or NewSyntax) } => target,
        ForRangeSyntax { Variable: NameSyntax variable } => variable,
        _ => null,
    };

    private static IEnumerable<string> Declared(SyntaxNode node) => node switch
    {
        CreateSyntax create => create.Sections.Select(Name),
        DoubleSyntax numbers => numbers.Arrays.Select(Name),
        ObjectReferenceSyntax objects => objects.Variables.Select(Name),
        StringVariableSyntax strings => strings.Variables.Select(Name),
        _ => [],
    };

    private static string Name(Declarator declarator) => declarator.Identifier.Name;
}
