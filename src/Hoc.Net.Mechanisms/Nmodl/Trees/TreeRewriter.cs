using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>Makes a changed copy of statements and expressions: override what should change, and all around it follows.</summary>
internal class TreeRewriter
{
    public StatementBlock Block(StatementBlock block) => block with { Statements = Statements(block.Statements) };

    public ImmutableArray<NmodlStatement> Statements(ImmutableArray<NmodlStatement> statements) => [.. statements.SelectMany(Expand)];

    /// <summary>What takes the place of a statement: by default one statement.</summary>
    protected virtual IEnumerable<NmodlStatement> Expand(NmodlStatement statement) => [Statement(statement)];

    /// <summary>A statement with its parts changed.</summary>
    public virtual NmodlStatement Statement(NmodlStatement statement) => statement switch
    {
        StatementBlock block => Block(block),
        Assignment set => set with { Target = Target(set.Target), Value = Expression(set.Value) },
        DerivativeEquation equation => equation with { Index = Optional(equation.Index), Value = Expression(equation.Value) },
        Equation equation => equation with { Left = Expression(equation.Left), Right = Expression(equation.Right) },
        Boundary boundary => boundary with { Value = Expression(boundary.Value) },
        Reaction reaction => reaction with
        {
            Reactants = Terms(reaction.Reactants),
            Products = Terms(reaction.Products),
            ForwardRate = Expression(reaction.ForwardRate),
            BackwardRate = Optional(reaction.BackwardRate),
        },
        Conserve conserve => conserve with { Terms = Terms(conserve.Terms), Value = Expression(conserve.Value) },
        Compartment compartment => compartment with { Volume = Expression(compartment.Volume) },
        LongitudinalDiffusion diffusion => diffusion with { Coefficient = Expression(diffusion.Coefficient) },
        If choice => choice with
        {
            Condition = Expression(choice.Condition),
            Then = Block(choice.Then),
            Else = choice.Else is null ? null : Statement(choice.Else),
        },
        While loop => loop with { Condition = Expression(loop.Condition), Body = Block(loop.Body) },
        FromLoop loop => loop with
        {
            From = Expression(loop.From), To = Expression(loop.To), By = Optional(loop.By), Body = Block(loop.Body),
        },
        TableStatement table => table with { From = Expression(table.From), To = Expression(table.To) },
        Watch watch => watch with
        {
            Conditions = [.. watch.Conditions.Select(c => c with { Condition = (BinaryExpression)Expression(c.Condition) })],
        },
        ForNetCons loop => loop with { Body = Block(loop.Body) },
        CallStatement call => call with { Call = (CallExpression)Expression(call.Call) },
        NestedInitial initial => initial with { Body = Block(initial.Body) },
        Protect protect => protect with { Statement = (Assignment)Statement(protect.Statement) },
        Solve { IfError: { } recovery } solve => solve with { IfError = Block(recovery) },
        _ => statement,
    };

    /// <summary>An expression with its parts changed.</summary>
    public virtual NmodlExpression Expression(NmodlExpression expression) => expression switch
    {
        ElementExpression element => element with { Index = Expression(element.Index) },
        UnaryExpression unary => unary with { Operand = Expression(unary.Operand) },
        BinaryExpression binary => binary with { Left = Expression(binary.Left), Right = Expression(binary.Right) },
        DelayedExpression { Index: { } index } past => past with { Index = Expression(index) },
        CallExpression call => call with { Arguments = [.. call.Arguments.Select(Expression)] },
        _ => expression,
    };

    /// <summary>What is assigned to; by default changed as any expression.</summary>
    protected virtual NmodlExpression Target(NmodlExpression target) => Expression(target);

    private NmodlExpression? Optional(NmodlExpression? expression) => expression is null ? null : Expression(expression);

    private ImmutableArray<ReactionTerm> Terms(ImmutableArray<ReactionTerm> terms) =>
        [.. terms.Select(term => term with { Index = Optional(term.Index) })];
}
