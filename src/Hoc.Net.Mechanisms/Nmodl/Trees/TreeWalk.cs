using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>Looks at all that a piece of NMODL holds, outer things first.</summary>
internal static class TreeWalk
{
    /// <summary>The statement and those inside it.</summary>
    public static IEnumerable<NmodlStatement> Statements(NmodlStatement statement)
    {
        yield return statement;
        foreach (var inner in Inside(statement).SelectMany(Statements))
            yield return inner;
    }

    /// <summary>All expressions of a statement and of those inside it, parts of expressions too; what is assigned to as well.</summary>
    public static IEnumerable<NmodlExpression> Expressions(NmodlStatement statement) =>
        Statements(statement).SelectMany(Direct).SelectMany(Parts);

    /// <summary>The expression and its parts.</summary>
    public static IEnumerable<NmodlExpression> Parts(NmodlExpression expression)
    {
        yield return expression;
        var operands = expression switch
        {
            ElementExpression element => [element.Index],
            UnaryExpression unary => [unary.Operand],
            BinaryExpression binary => [binary.Left, binary.Right],
            CallExpression call => call.Arguments.AsEnumerable(),
            DerivativeExpression { Index: { } index } => [index],
            DelayedExpression { Index: { } index } => [index],
            _ => [],
        };
        foreach (var part in operands.SelectMany(Parts))
            yield return part;
    }

    /// <summary>The name of a variable that an expression stands for, or null.</summary>
    public static string? NameOf(NmodlExpression expression) => expression switch
    {
        NameExpression name => name.Name.Text,
        ElementExpression element => element.Name.Text,
        _ => null,
    };

    /// <summary>The statements that a statement holds directly.</summary>
    public static IEnumerable<NmodlStatement> Inside(NmodlStatement statement) => statement switch
    {
        StatementBlock block => block.Statements,
        If choice => choice.Else is null ? [choice.Then] : [choice.Then, choice.Else],
        While loop => [loop.Body],
        FromLoop loop => [loop.Body],
        ForAllLoop loop => [loop.Body],
        ForNetCons loop => [loop.Body],
        NestedInitial initial => [initial.Body],
        Protect protect => [protect.Statement],
        Solve { IfError: { } recovery } => [recovery],
        _ => [],
    };

    private static IEnumerable<NmodlExpression> Direct(NmodlStatement statement) => statement switch
    {
        Assignment set => [set.Target, set.Value],
        DerivativeEquation equation => WithIndex(equation.Index, equation.Value),
        Equation equation => [equation.Left, equation.Right],
        Boundary boundary => [boundary.Value],
        Reaction reaction => reaction.Reactants.Concat(reaction.Products).Select(static t => t.Index)
            .Append(reaction.ForwardRate).Append(reaction.BackwardRate).OfType<NmodlExpression>(),
        Conserve conserve => conserve.Terms.Select(static t => t.Index).Append(conserve.Value).OfType<NmodlExpression>(),
        Compartment compartment => [compartment.Volume],
        LongitudinalDiffusion diffusion => [diffusion.Coefficient],
        If choice => [choice.Condition],
        While loop => [loop.Condition],
        FromLoop loop => loop.By is null ? [loop.From, loop.To] : [loop.From, loop.To, loop.By],
        TableStatement table => [table.From, table.To],
        Watch watch => watch.Conditions.Select(static c => (NmodlExpression)c.Condition),
        CallStatement call => [call.Call],
        _ => [],
    };

    private static NmodlExpression[] WithIndex(NmodlExpression? index, NmodlExpression value) =>
        index is null ? [value] : [index, value];
}
