using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc;

/// <summary>The nodes that a node is made of, in the order of the text.</summary>
internal static class SyntaxChildren
{
    /// <summary>The nodes right below a node.</summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode node) => node switch
    {
        ExpressionSyntax expression => OfExpression(expression),
        Declarator declarator => declarator.Dimensions,
        StatementSyntax statement => OfStatement(statement),
        _ => [],
    };

    /// <summary>A node and all below it, those that contain others before these.</summary>
    public static IEnumerable<SyntaxNode> AllOf(SyntaxNode node)
    {
        var pending = new Stack<SyntaxNode>([node]);
        while (pending.TryPop(out SyntaxNode? next))
        {
            yield return next;
            foreach (SyntaxNode child in Of(next).Reverse()) pending.Push(child);
        }
    }

    private static IEnumerable<SyntaxNode> OfExpression(ExpressionSyntax expression) => expression switch
    {
        AddressSyntax e => [e.Target],
        AssignmentSyntax e => [e.Target, e.Value],
        BinarySyntax e => [e.Left, e.Right],
        CallSyntax e => [e.Target, .. e.Arguments],
        IndexSyntax e => [e.Target, .. e.Indices],
        MemberSyntax e => [e.Target],
        NewSyntax e => e.Arguments,
        UnarySyntax e => [e.Operand],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> OfStatement(StatementSyntax statement) => statement switch
    {
        CreateSyntax s => s.Sections,
        DoubleSyntax s => s.Arrays,
        ObjectReferenceSyntax s => s.Variables,
        StringVariableSyntax s => s.Variables,
        ProcedureSyntax s => [s.Body],
        BlockSyntax s => s.Statements,
        ExpressionStatementSyntax s => [s.Expression],
        PrefixedStatementSyntax s => [s.Prefix, s.Statement],
        PrintSyntax s => s.Items,
        ShapeRunSyntax s => s.Templates,
        _ => OfControl(statement),
    };

    private static IEnumerable<SyntaxNode> OfControl(StatementSyntax statement) => statement switch
    {
        ForSyntax s => Present(s.Initializer, s.Condition, s.Increment, s.Body),
        ForRangeSyntax s => [s.Variable, s.First, s.Last, s.Body],
        ParallelForSyntax s => [s.Variable, s.First, s.Last, s.Body],
        ForIteratorSyntax s => [s.Iterator, s.Body],
        ForAllSectionsSyntax s => [s.Body],
        ForSectionsSyntax s => [s.Selection, s.Body],
        ForSegmentSyntax s => Present(s.Variable, s.SkipEnds, s.Body),
        IfSyntax s => Present(s.Condition, s.Then, s.Else),
        IfSectionSyntax s => [s.Selection, s.Body],
        WhileSyntax s => [s.Condition, s.Body],
        ReturnSyntax s => Present(s.Value),
        _ => OfModel(statement),
    };

    private static IEnumerable<SyntaxNode> OfModel(StatementSyntax statement) => statement switch
    {
        AccessSyntax s => [s.Section],
        ConnectSyntax s => Present(s.Child, s.ChildEnd, s.Parent, s.ParentLocation),
        DependentVariableSyntax s => s.Variables,
        EquationSyntax s => Present(s.Variable, s.Left, s.Right),
        RangeAssignmentSyntax s => [s.Variable, s.From, s.To, s.First, s.Last],
        SetPointerSyntax s => [s.Pointer, s.Target],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> Present(params SyntaxNode?[] nodes) => nodes.OfType<SyntaxNode>();
}
