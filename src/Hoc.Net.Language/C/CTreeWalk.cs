namespace Hoc.Net.Language.C;

/// <summary>Looks at all that a piece of C holds, outer things first.</summary>
internal static class CTreeWalk
{
    /// <summary>All expressions of a statement and of those inside it, parts of expressions too.</summary>
    public static IEnumerable<CExpression> Expressions(CStatement statement) => Statements(statement).SelectMany(Direct).OfType<CExpression>().SelectMany(Parts);

    /// <summary>The statement and those inside it.</summary>
    public static IEnumerable<CStatement> Statements(CStatement statement) => Inside(statement).OfType<CStatement>().SelectMany(Statements).Prepend(statement);

    /// <summary>The expression and its parts.</summary>
    public static IEnumerable<CExpression> Parts(CExpression expression) => Operands(expression).OfType<CExpression>().SelectMany(Parts).Prepend(expression);

    private static IEnumerable<CStatement?> Inside(CStatement statement) => statement switch
    {
        CBlock block => block.Statements.AsEnumerable<CStatement?>(),
        CIf choice => [choice.Then, choice.Else],
        CWhile loop => [loop.Body],
        CDo loop => [loop.Body],
        CFor loop => [loop.First, loop.Body],
        CSwitch choice => [choice.Body],
        _ => [],
    };

    private static IEnumerable<CExpression?> Direct(CStatement statement) => statement switch
    {
        CDeclaration declaration => declaration.Names.Select(static CExpression? (name) => name.Value),
        CEvaluation evaluation => [evaluation.Expression],
        CIf choice => [choice.Condition],
        CWhile loop => [loop.Condition],
        CDo loop => [loop.Condition],
        CFor loop => [loop.Condition, loop.Next],
        CSwitch choice => [choice.Value],
        CReturn end => [end.Value],
        _ => [],
    };

    private static IEnumerable<CExpression?> Operands(CExpression expression) => expression switch
    {
        CPrefix prefix => [prefix.Operand],
        CPostfix postfix => [postfix.Operand],
        CBinary binary => [binary.Left, binary.Right],
        CAssignment assignment => [assignment.Target, assignment.Value],
        CChoice choice => [choice.Condition, choice.Then, choice.Else],
        CCall call => [call.Function, .. call.Arguments],
        CElement element => [element.Array, element.Index],
        CMember member => [member.Owner],
        CCast cast => [cast.Operand],
        CInitializer list => list.Items.Select(static CExpression? (item) => item.Value),
        _ => [],
    };
}
