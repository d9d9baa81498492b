using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Conditions that assign, and comparisons whose result nobody sees.</summary>
internal sealed class StatementRule : ICheckRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        IEnumerable<StatementSyntax> statements = program.Scripts
            .SelectMany(static script => script.Statements).SelectMany(SyntaxChildren.AllOf).OfType<StatementSyntax>();
        foreach (StatementSyntax statement in statements)
        {
            if (Condition(statement) is AssignmentSyntax { Operator: AssignmentOperator.Set } assignment && !IsMeant(assignment.Span)) yield return Assigns(assignment);
            if (statement is ExpressionStatementSyntax { Expression: BinarySyntax { Operator: BinaryOperator.Equal } comparison }) yield return HasNoEffect(comparison);
        }
    }

    private static ExpressionSyntax? Condition(StatementSyntax statement) => statement switch
    {
        IfSyntax s => s.Condition,
        WhileSyntax s => s.Condition,
        ForSyntax s => s.Condition,
        _ => null,
    };

    /// <summary>Whether an assignment has parentheses of its own within those of the condition, as in C: <c>if ((n = f()))</c>.</summary>
    private static bool IsMeant(SourceSpan span)
    {
        string before = span.Source.Characters[..span.Start].ToString().TrimEnd();
        return before.EndsWith('(') && before[..^1].TrimEnd().EndsWith('(');
    }

    private static Diagnostic Assigns(AssignmentSyntax assignment) => new(
        CheckDiagnostics.AssignmentAsCondition,
        assignment.Span,
        $"this condition assigns to {assignment.Target.Span.Text}; its value is what was assigned.",
        $"Write == to compare: {assignment.Target.Span.Text} == {assignment.Value.Span.Text}");

    private static Diagnostic HasNoEffect(BinarySyntax comparison) => new(
        CheckDiagnostics.NoEffect,
        comparison.Span,
        "this statement compares and does nothing with the result.",
        $"Write = to assign: {comparison.Left.Span.Text} = {comparison.Right.Span.Text}");
}
